package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.records.ErasureState;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Status;
import org.springframework.dao.OptimisticLockingFailureException;

/** A page of this room: its title, and what a rule refused on top of it. */
abstract class RecordsPage extends Div implements HasDynamicTitle {

    /** So many lines stand on a page. */
    static final int LINES = 50;

    final ErrorSummary problems = new ErrorSummary();
    private String title = "";

    RecordsPage() {
        setClassName("page");
    }

    final void title(String title) {
        this.title = title;
    }

    @Override
    public final String getPageTitle() {
        return title;
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
            problems.problem(translate("records.stale"));
        }
        problems.show();
        return false;
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
