package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Homes;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.CheckStep;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/** Lets a guest in: first who and for what, then the check. */
@Route(GuestsNavigation.GUESTS + "/new")
@Requires(Permission.LET_GUESTS_IN)
class NewGuestView extends GuestsPage implements BeforeEnterObserver {

    private final Guests guests;
    private final Homes homes;

    NewGuestView(Guests guests, Homes homes) {
        this.guests = guests;
        this.homes = homes;
        title(translate("guests.let"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        var draft = FormDraft.of("guest");
        var form = new GuestForm(homes, guests.offered(Texts.locale()), guests.today(), problems);
        form.keptIn(draft);
        // whoever comes back to the check after it was sent has nothing to check any more
        if (CheckStep.at(event.getLocation()) && guests.refusals(form.asked()).isEmpty()) {
            check(form, draft);
        } else {
            ask(form, draft);
        }
    }

    private void ask(GuestForm form, FormDraft draft) {
        add(
                new PageHead(translate("guests.let"))
                        .errors(problems)
                        .lead(translate("guests.let.lead"))
                        .back(translate("guests.title"), GuestsNavigation.GUESTS),
                form,
                Buttons.row(
                        Buttons.primary(translate("guests.continue"), _ -> {
                            if (form.refuse(guests.refusals(form.asked()))) {
                                CheckStep.open();
                            }
                        }),
                        draft.cancel(translate("guests.cancel"), GuestsNavigation.GUESTS)));
    }

    private void check(GuestForm form, FormDraft draft) {
        var asked = form.asked();
        Runnable again = CheckStep::leave;
        var answers = new CheckAnswers()
                .add(translate("guests.field.role"), translate("guests.purpose." + asked.purpose()), again);
        form.opened().ifPresent(part -> answers.add(translate("guests.field.window-part"), part, again));
        add(
                new PageHead(translate("guests.check")).errors(problems),
                answers.add(translate("guests.field.home"), form.homeName(Objects.requireNonNull(asked.home())), again)
                        .add(translate("guests.field.account"), String.valueOf(asked.account()), again)
                        .add(translate("guests.field.reason"), String.valueOf(asked.reason()), again)
                        .add(
                                translate("guests.days"),
                                DateText.range(
                                        Objects.requireNonNull(asked.starts()), Objects.requireNonNull(asked.ends())),
                                again),
                Note.info(translate("guests.purpose." + asked.purpose() + ".sees")),
                Buttons.row(
                        Buttons.primary(
                                translate("guests.let.confirm"),
                                _ -> attempt(() -> {
                                    var grant = guests.let(asked);
                                    draft.forget();
                                    UI.getCurrentOrThrow().navigate(GuestsNavigation.guest(grant.getId()));
                                })),
                        Buttons.secondary(translate("guests.back"), _ -> CheckStep.leave())));
    }
}
