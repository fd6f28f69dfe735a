package org.bluelamp.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.uikit.Buttons;

/** Where a list goes on: after the one of this moment and id. It stands in the address, so that the page can be come back to. */
record Older(Instant at, UUID id) {

    private static final String AT = "after";
    private static final String ID = "id";

    /** Later than anything, and still a moment that the database knows. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** What an address asks for; one that makes no sense asks for the newest. */
    static Optional<Older> asked(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        try {
            return query.getSingleParameter(AT)
                    .map(Instant::parse)
                    .filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(LATEST))
                    .flatMap(at -> query.getSingleParameter(ID).map(id -> new Older(at, UUID.fromString(id))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Component link(String path, String words) {
        return Buttons.row(Buttons.link(words, path + "?" + AT + "=" + at + "&" + ID + "=" + id));
    }
}
