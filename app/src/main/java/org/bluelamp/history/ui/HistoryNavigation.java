package org.bluelamp.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.ChangeFilter;

/** The addresses of the history's pages. */
public final class HistoryNavigation {

    static final String LIST = "history";
    static final String SEALS = "seals";

    /** The parameters beside the filter: where the page begins, and which line stands open. */
    static final String AFTER = "after";

    static final String OPEN = "open";

    private HistoryNavigation() {}

    /** All changes of one record. */
    public static String toRecord(String entity, UUID record) {
        return list(ChangeFilter.ofRecord(entity, record), Map.of());
    }

    /** One change by itself. */
    public static String toChange(UUID id) {
        return LIST + "/" + id;
    }

    static String list(ChangeFilter filter, Map<String, String> more) {
        var query = QueryParameters.simple(filter.parameters())
                .mergingAll(QueryParameters.simple(more).getParameters())
                .getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }
}
