package org.bluelamp.guests;

import java.util.Map;
import org.bluelamp.history.History;
import org.bluelamp.identity.GuestAtDoor;
import org.bluelamp.identity.VisitOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what guests open: each page and each call, in the history of the force that they visit, before anything is read. If it
 * cannot be kept, or the grant holds no longer, the door stays shut.
 */
@Component
class GuestBook {

    static final String ENTITY = "guest_visit";
    static final String OPENED = "opened";
    /** What the history calls it when a file was opened; told by whoever keeps the file. */
    static final String FILE = "evidence";

    private static final int LONGEST = 500;

    private final GrantRows rows;
    private final History history;
    private final JsonMapper json;

    GuestBook(GrantRows rows, History history, JsonMapper json) {
        this.rows = rows;
        this.history = history;
        this.json = json;
    }

    @EventListener
    void enter(GuestAtDoor door) {
        if (!rows.holds(door.visit().grant())) {
            throw new VisitOver();
        }
        var address = door.address();
        history.tell(
                ENTITY,
                door.visit().grant(),
                OPENED,
                json.writeValueAsString(
                        Map.of("address", address.length() > LONGEST ? address.substring(0, LONGEST) : address)));
    }
}
