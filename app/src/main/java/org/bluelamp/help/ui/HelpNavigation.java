package org.bluelamp.help.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.help.PageEnd;
import org.bluelamp.help.SharingKind;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages of this room. */
public final class HelpNavigation {

    static final String SHARING = "sharing";
    static final String INBOX = "inbox";
    static final String PRACTICES = "practices";

    private static final String AFTER = "after";
    private static final String ID = "id";

    private HelpNavigation() {}

    public static String sharing(UUID id) {
        return SHARING + "/" + id;
    }

    public static String write(SharingKind kind, String edition, String standard) {
        return SHARING + "/new/" + kind.code() + "/" + edition + "/" + standard;
    }

    public static String item(UUID id) {
        return INBOX + "/" + id;
    }

    /** The address of a list with its filter. */
    static String list(String path, Map<String, String> filter, @Nullable PageEnd after) {
        var query = query(filter, after).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A filter as an address has it; what is empty is left out. */
    static QueryParameters query(Map<String, String> filter, @Nullable PageEnd after) {
        var asked = new LinkedHashMap<String, String>();
        filter.forEach((name, value) -> {
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        });
        if (after != null) {
            asked.put(AFTER, after.at().toString());
            asked.put(ID, after.id().toString());
        }
        return QueryParameters.simple(asked);
    }

    /** What the address asks for; nothing where it says nothing. */
    static Optional<String> asked(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(value -> !value.isEmpty());
    }

    /** Where the page before ended; what cannot be read begins at the top. */
    static @Nullable PageEnd after(Location location) {
        try {
            var at = asked(location, AFTER);
            var id = asked(location, ID);
            return at.isEmpty() || id.isEmpty()
                    ? null
                    : new PageEnd(Instant.parse(at.get()), UUID.fromString(id.get()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
