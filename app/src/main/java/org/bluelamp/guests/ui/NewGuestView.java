package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Homes;
import org.bluelamp.guests.Invitation;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/** Lets a guest in: first who and for what, then the check. */
@Route(GuestsNavigation.GUESTS + "/new")
@Requires(Permission.LET_GUESTS_IN)
class NewGuestView extends GuestsPage {

    private final Guests guests;
    private final GuestForm form;

    NewGuestView(Guests guests, Homes homes) {
        this.guests = guests;
        this.form = new GuestForm(homes, guests.offered(Texts.locale()), guests.today(), problems);
        title(translate("guests.let"));
        ask();
    }

    private void ask() {
        removeAll();
        problems.clear();
        add(
                new PageHead(translate("guests.let"))
                        .errors(problems)
                        .lead(translate("guests.let.lead"))
                        .back(translate("guests.title"), GuestsNavigation.GUESTS),
                form,
                Buttons.row(
                        Buttons.primary(translate("guests.continue"), _ -> {
                            if (form.refuse(guests.refusals(form.asked()))) {
                                check(form.asked());
                            }
                        }),
                        Buttons.link(translate("guests.cancel"), GuestsNavigation.GUESTS)));
    }

    private void check(Invitation asked) {
        removeAll();
        var answers = new CheckAnswers()
                .add(translate("guests.field.role"), translate("guests.purpose." + asked.purpose()), this::ask);
        form.opened().ifPresent(part -> answers.add(translate("guests.field.window-part"), part, this::ask));
        add(
                new PageHead(translate("guests.check")).errors(problems),
                answers.add(
                                translate("guests.field.home"),
                                form.homeName(Objects.requireNonNull(asked.home())),
                                this::ask)
                        .add(translate("guests.field.account"), String.valueOf(asked.account()), this::ask)
                        .add(translate("guests.field.reason"), String.valueOf(asked.reason()), this::ask)
                        .add(
                                translate("guests.days"),
                                DateText.range(
                                        Objects.requireNonNull(asked.starts()), Objects.requireNonNull(asked.ends())),
                                this::ask),
                Note.info(translate("guests.purpose." + asked.purpose() + ".sees")),
                Buttons.row(
                        Buttons.primary(
                                translate("guests.let.confirm"),
                                _ -> attempt(() -> UI.getCurrentOrThrow()
                                        .navigate(GuestsNavigation.guest(
                                                guests.let(asked).getId())))),
                        Buttons.secondary(translate("guests.back"), _ -> ask())));
    }
}
