package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.KnownPerson;
import org.bluelamp.history.PersonCursor;
import org.bluelamp.history.RoleGrantStanding;
import org.bluelamp.history.UserList;
import org.bluelamp.history.Whom;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.TabLinks;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Everybody whom the force's portal has known: roles, since when, last sign-in; who is privileged, dormant, left, long gone. */
@Route(HistoryNavigation.PEOPLE)
@Requires(Permission.READ_HISTORY)
class PeopleView extends WorkPage implements BeforeEnterObserver {

    private static final int LINES = 50;
    private static final String SHOW = "show";
    private static final String NAME = "name";
    private static final String ID = "id";

    private final UserList people;
    private final Clock clock;

    PeopleView(UserList people, Clock clock) {
        this.people = people;
        this.clock = clock;
        title(translate("history.people.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("history.people.title")).lead(translate("history.people.lead")));
        var query = event.getLocation().getQueryParameters();
        var whom = whom(query.getSingleParameter(SHOW).orElse(null));
        var found = people.page(whom, cursor(query).orElse(null), LINES + 1);
        add(tabs(whom), spaced(Words.metaParagraph(translate("history.people.about." + whom.code()))));
        if (found.isEmpty()) {
            add(spaced(new EmptyState(translate("history.people.none"), "")));
            return;
        }
        add(spaced(Note.info(grantors(people.grantors()))), list(whom, found));
    }

    private static String grantors(RoleGrantStanding known) {
        var at = known.at() == null ? "" : DateText.moment(known.at());
        return translate("history.people.grantor." + known.state().code(), at);
    }

    private static Component spaced(HtmlContainer part) {
        part.addClassName("small-gap");
        return part;
    }

    /** What is no filter of ours shows everybody. */
    private static Whom whom(@Nullable String code) {
        try {
            return Whom.read(code);
        } catch (Refused refused) {
            return Whom.ALL;
        }
    }

    private static Optional<PersonCursor> cursor(QueryParameters query) {
        try {
            return query.getSingleParameter(ID)
                    .map(id -> new PersonCursor(query.getSingleParameter(NAME).orElse(""), UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TabLinks tabs(Whom shown) {
        var tabs = new TabLinks(translate("history.people.show"));
        for (var whom : Whom.values()) {
            tabs.add(translate("history.people.show." + whom.code()), address(whom, Map.of()), whom == shown);
        }
        return tabs;
    }

    private Topic list(Whom whom, List<KnownPerson> found) {
        var topic = new Topic(translate("history.people.show." + whom.code())).hiddenTitle();
        if (Actor.current().may(Permission.EXPORT_HISTORY)) {
            topic.add(new FileLinks(
                    "history.people.file", clock, (format, locale, out) -> people.write(whom, format, locale, out)));
        }
        var shown = found.subList(0, Math.min(LINES, found.size()));
        topic.add(table(shown));
        if (found.size() > LINES) {
            var last = shown.getLast();
            topic.add(Buttons.row(Buttons.link(
                    translate("history.people.more"),
                    address(whom, Map.of(NAME, last.name(), ID, last.id().toString())))));
        }
        return topic;
    }

    private static FoldTable table(List<KnownPerson> shown) {
        var table = new FoldTable(
                        translate("history.people.title"),
                        Column.text(translate("history.people.name")),
                        Column.text(translate("history.people.roles")),
                        Column.text(translate("history.people.since")),
                        Column.text(translate("history.people.first")),
                        Column.text(translate("history.people.signIn")),
                        Column.text(translate("history.people.last")))
                .tight();
        shown.forEach(person -> table.addRow(
                name(person),
                new RolesHeld(person),
                day(person.rolesSince()),
                day(person.firstSeen()),
                signIn(person.lastSignIn()),
                day(person.lastSeen())));
        return table;
    }

    /** Leads to what they did, and says when they left. */
    private static Component name(KnownPerson person) {
        var name = new Div(
                new Anchor(HistoryNavigation.list(ChangeFilter.ofPerson(person.id()), Map.of()), person.name()));
        var left = person.leftAt();
        if (left != null) {
            name.add(new Div(Words.meta(translate("history.people.left.on", DateText.day(left)))));
        }
        return name;
    }

    /** Who came by a program alone, or before sign-ins were told, was here all the same. */
    private static Span signIn(@Nullable Instant at) {
        return at == null ? Words.meta(translate("history.people.signIn.none")) : day(at);
    }

    private static Span day(@Nullable Instant at) {
        return at == null ? Words.meta(translate("history.people.never")) : new Span(DateText.day(at));
    }

    private static String address(Whom whom, Map<String, String> more) {
        return HistoryNavigation.address(HistoryNavigation.PEOPLE, Map.of(SHOW, whom.code()), more);
    }
}
