package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Homes;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** A page of this room: its title, and what a rule refused on top of it. */
abstract class GuestsPage extends Div implements HasDynamicTitle {

    /** So many lines stand on a page. */
    static final int LINES = 50;

    final ErrorSummary problems = new ErrorSummary();
    private String title = "";

    GuestsPage() {
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
            problems.problem(translate("guests.stale"));
        }
        problems.show();
        return false;
    }

    static Status status(GuestGrant grant, LocalDate today) {
        var standing = grant.standing(today);
        var words = translate("guests.standing." + standing.code());
        return switch (standing) {
            case TO_COME -> Status.open(words);
            case HOLDS -> Status.underWay(words);
            case OVER -> Status.locked(words);
            case WITHDRAWN -> Status.refused(words);
        };
    }

    /** Where a guest comes from, in a language that is said where it is not the page's. */
    static Span home(Homes homes, String code) {
        var name = homes.name(code);
        var words = new Span(name.map(text -> text.in(Texts.locale())).orElse(code));
        name.ifPresent(text -> words.getElement()
                .setAttribute("lang", text.languageFor(Texts.locale()).getLanguage()));
        return words;
    }
}
