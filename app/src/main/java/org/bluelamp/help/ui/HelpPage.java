package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.ErrorSummary;
import org.springframework.dao.OptimisticLockingFailureException;

/** A page of this room: its title, and what a rule refused on top of it. */
abstract class HelpPage extends Div implements HasDynamicTitle {

    /** So many lines stand on a page. */
    static final int LINES = 50;

    final ErrorSummary problems = new ErrorSummary();
    private String title = "";

    HelpPage() {
        setClassName("page");
    }

    final void title(String title) {
        this.title = title;
    }

    @Override
    public final String getPageTitle() {
        return translate("help.page-title", title);
    }

    /** Does it; what a rule refuses, and what somebody else changed meanwhile, is said on top. True if it was done. */
    final boolean attempt(Runnable work) {
        problems.clear();
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            problems.problem(translate(refused.text(), refused.parameters()));
        } catch (Stale | OptimisticLockingFailureException meanwhile) {
            problems.problem(translate("help.refused.stale"));
        }
        problems.show();
        return false;
    }

    /** As many as stand on a page; one more was read to tell whether there are more. */
    static <T> List<T> shown(List<T> rows) {
        return rows.subList(0, Math.min(LINES, rows.size()));
    }
}
