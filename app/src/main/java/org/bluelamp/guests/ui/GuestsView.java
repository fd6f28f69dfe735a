package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Homes;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;

/** Whom the force lets in, newest first. */
@Route(GuestsNavigation.GUESTS)
@Requires(Permission.READ_GUESTS)
class GuestsView extends GuestsPage {

    GuestsView(Guests guests, Homes homes) {
        title(translate("guests.title"));
        add(new PageHead(translate("guests.title")).lead(translate("guests.lead", GuestGrant.MOST_DAYS)));
        if (Actor.current().may(Permission.LET_GUESTS_IN)) {
            add(Buttons.row(Buttons.primaryLink(translate("guests.let"), GuestsNavigation.newGuest())));
        }
        var newest = guests.newest(LINES + 1);
        if (newest.isEmpty()) {
            add(new EmptyState(translate("guests.none"), translate("guests.none.text")));
            return;
        }
        add(table(guests, homes, newest.subList(0, Math.min(LINES, newest.size()))));
        if (newest.size() > LINES) {
            add(Note.info(translate("guests.more", LINES)));
        }
    }

    private static FoldTable table(Guests guests, Homes homes, List<GuestGrant> grants) {
        var today = guests.today();
        var table = new FoldTable(
                translate("guests.title"),
                Column.text(translate("guests.field.account")),
                Column.text(translate("guests.field.home")),
                Column.text(translate("guests.field.role")),
                Column.text(translate("guests.days")),
                Column.plain(translate("guests.state")));
        for (var grant : grants) {
            table.addRow(
                    new Anchor(GuestsNavigation.guest(grant.getId()), grant.account()),
                    home(homes, grant.home()),
                    new Span(translate("guests.purpose." + grant.purpose().code())),
                    new Span(DateText.range(grant.starts(), grant.ends())),
                    status(grant, today));
        }
        return table;
    }
}
