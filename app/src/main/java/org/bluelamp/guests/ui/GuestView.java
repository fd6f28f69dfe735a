package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Homes;
import org.bluelamp.guests.OpenedPage;
import org.bluelamp.guests.Opening;
import org.bluelamp.guests.Standing;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** One guest: for what and until when, what they opened, and the way to end it. */
@Route(GuestsNavigation.GUESTS + "/:id")
@Requires(Permission.READ_GUESTS)
class GuestView extends GuestsPage implements BeforeEnterObserver {

    private final Guests guests;
    private final Homes homes;
    private final People people;

    GuestView(Guests guests, Homes homes, People people) {
        this.guests = guests;
        this.homes = homes;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "id"));
    }

    private void show(UUID id) {
        removeAll();
        problems.clear();
        var grant = guests.grant(id);
        var today = guests.today();
        title(translate("guests.one", grant.account()));
        add(
                new PageHead(translate("guests.one", grant.account()))
                        .errors(problems)
                        .back(translate("guests.title"), GuestsNavigation.GUESTS)
                        .with(status(grant, today)),
                facts(grant),
                opened(id));
        var standing = grant.standing(today);
        if ((standing == Standing.HOLDS || standing == Standing.TO_COME)
                && Actor.current().may(Permission.LET_GUESTS_IN)) {
            add(withdraw(grant));
        }
    }

    private Facts facts(GuestGrant grant) {
        var names = names(grant);
        var facts = new Facts()
                .add(translate("guests.field.home"), home(homes, grant.home()))
                .add(
                        translate("guests.field.role"),
                        translate("guests.purpose." + grant.purpose().code()));
        grant.window()
                .ifPresent(window -> facts.add(
                        translate("guests.field.window-part"),
                        translate("guests.window", window.part(), String.join(", ", window.items()))));
        facts.add(translate("guests.field.reason"), grant.reason())
                .add(translate("guests.days"), DateText.range(grant.starts(), grant.ends()))
                .add(
                        translate("guests.field.granted-by"),
                        translate("guests.byAt", name(names, grant.grantedBy()), DateText.moment(grant.grantedAt())))
                .add(
                        translate("guests.field.person"),
                        grant.person().map(person -> name(names, person)).orElse(translate("guests.notYet")));
        grant.withdrawnBy()
                .ifPresent(by -> facts.add(
                        translate("guests.field.withdrawn-by"),
                        translate(
                                "guests.byAt",
                                name(names, by),
                                DateText.moment(grant.withdrawnAt().orElseThrow()))));
        grant.withdrawReason().ifPresent(why -> facts.add(translate("guests.field.withdraw-reason"), why));
        return facts;
    }

    private Topic opened(UUID id) {
        var topic = new Topic(translate("guests.opened"));
        var found = guests.opened(id, LINES + 1);
        if (found.isEmpty()) {
            return topic.with(new EmptyState(translate("guests.opened.none"), translate("guests.opened.none.text")));
        }
        var table = new FoldTable(
                        translate("guests.opened"),
                        Column.text(translate("guests.opened.at")),
                        Column.text(translate("guests.field.address")))
                .tight();
        found.stream()
                .limit(LINES)
                .forEach(opening -> table.addRow(new Span(DateText.moment(opening.at())), words(opening)));
        topic.with(table);
        return found.size() > LINES ? topic.with(Note.info(translate("guests.opened.more", LINES))) : topic;
    }

    private static Span words(Opening opening) {
        if (opening.file() != null) {
            return new Span(translate("guests.opened.file", opening.file()));
        }
        var address = opening.address();
        return address.isEmpty()
                ? new Span(translate("guests.opened.home"))
                : OpenedPage.title(address)
                        .map(title -> new Span(new Span(translate(title) + " "), Words.meta(address)))
                        .orElseGet(() -> new Span(address));
    }

    private Topic withdraw(GuestGrant grant) {
        var why = new TextArea(translate("guests.field.withdraw-reason"));
        why.setWidthFull();
        var fields = new FormFields(problems).add("reason", why);
        return new Topic(translate("guests.withdraw"))
                .intro(translate("guests.withdraw.text"))
                .with(why, Buttons.row(Buttons.secondary(translate("guests.withdraw"), _ -> {
                    if (fields.attempt(() -> guests.withdraw(grant.getId(), grant.version(), why.getValue()))) {
                        show(grant.getId());
                    }
                })));
    }

    private Map<UUID, String> names(GuestGrant grant) {
        var ids = new HashSet<UUID>();
        ids.add(grant.grantedBy());
        grant.person().ifPresent(ids::add);
        grant.withdrawnBy().ifPresent(ids::add);
        return people.names(ids);
    }

    private static String name(Map<UUID, String> names, UUID person) {
        return names.getOrDefault(person, translate("guests.somebody"));
    }
}
