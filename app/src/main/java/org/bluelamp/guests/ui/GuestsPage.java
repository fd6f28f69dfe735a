package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Homes;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Texts;

/** A page of this room. */
abstract class GuestsPage extends WorkPage {

    /** So many lines stand on a page. */
    static final int LINES = 50;

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
