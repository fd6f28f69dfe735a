package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.bluelamp.problems.ui.WorkPage;

/** A page of this room. */
abstract class HelpPage extends WorkPage {

    /** So many lines stand on a page. */
    static final int LINES = 50;

    @Override
    public final String getPageTitle() {
        return translate("help.page-title", super.getPageTitle());
    }

    /** As many as stand on a page; one more was read to tell whether there are more. */
    static <T> List<T> shown(List<T> rows) {
        return rows.subList(0, Math.min(LINES, rows.size()));
    }
}
