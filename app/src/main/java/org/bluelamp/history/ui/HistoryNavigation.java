package org.bluelamp.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.ChangeFilter;

/** The addresses of the history's pages. */
public final class HistoryNavigation {

    static final String LIST = "history";
    static final String SEALS = "seals";
    static final String QUESTIONS = "questions";
    static final String SAMPLE = "sample";
    static final String PEOPLE = "people";
    static final String CHECKS = "checks";

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

    /** What a saved question finds since a day. */
    static String toQuestion(String code, LocalDate since) {
        return QUESTIONS + "/" + code + "?" + SinceForm.SINCE + "=" + since;
    }

    static String list(ChangeFilter filter, Map<String, String> more) {
        return address(LIST, filter.parameters(), more);
    }

    /** An address with the parameters of both. */
    static String address(String path, Map<String, String> asked, Map<String, String> more) {
        var query = QueryParameters.simple(asked)
                .mergingAll(QueryParameters.simple(more).getParameters())
                .getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
