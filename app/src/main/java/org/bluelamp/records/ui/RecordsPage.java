package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.records.ErasureState;
import org.bluelamp.uikit.Status;

/** A page of this room. */
abstract class RecordsPage extends WorkPage {

    /** So many lines stand on a page. */
    static final int LINES = 50;

    /** Of one more than stand on a page, those that do. */
    static <T> List<T> lines(List<T> found) {
        return found.subList(0, Math.min(LINES, found.size()));
    }

    static Status status(ErasureState state) {
        var words = translate("records.state." + state.code());
        return switch (state) {
            case ASKED -> Status.needsSomeone(words);
            case APPROVED -> Status.underWay(words);
            case REFUSED -> Status.refused(words);
            case DONE -> Status.ok(words);
        };
    }
}
