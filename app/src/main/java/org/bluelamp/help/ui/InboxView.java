package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.help.CaseState;
import org.bluelamp.help.Inbox;
import org.bluelamp.help.InboxFilter;
import org.bluelamp.help.InboxItem;
import org.bluelamp.help.PageEnd;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.TabLinks;
import org.jspecify.annotations.Nullable;

/** What forces asked the national service for, newest first, by how far it is. */
@Route(HelpNavigation.INBOX)
@Requires(Permission.WORK_INBOX)
class InboxView extends HelpPage implements BeforeEnterObserver {

    private static final String STATE = "state";
    private static final String FORCE = "force";
    private static final String AREA = "area";

    private final Inbox inbox;
    private final HelpWords words;
    private final People people;

    InboxView(Inbox inbox, HelpWords words, People people) {
        this.inbox = inbox;
        this.words = words;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title(translate("help.inbox"));
        var location = event.getLocation();
        var filter = new InboxFilter(
                HelpNavigation.asked(location, STATE).flatMap(InboxView::state).orElse(null),
                HelpNavigation.asked(location, FORCE).orElse(null),
                HelpNavigation.asked(location, AREA).orElse(null));
        add(
                new PageHead(translate("help.inbox")).lead(translate("help.inbox.lead")),
                tabs(filter),
                new FilterRow(HelpNavigation.INBOX, asked(filter))
                        .choose(FORCE, translate("help.force"), translate("help.force.any"), words.forces())
                        .choose(AREA, translate("help.area"), translate("help.area.any"), words.areas()));
        var rows = inbox.list(filter, HelpNavigation.after(location), LINES + 1);
        if (rows.isEmpty()) {
            add(nothing(filter));
            return;
        }
        var shown = shown(rows);
        add(table(shown));
        if (rows.size() > LINES) {
            var last = shown.getLast();
            add(Buttons.row(
                    Buttons.link(translate("help.more"), address(filter, new PageEnd(last.sentAt(), last.id())))));
        }
    }

    private static EmptyState nothing(InboxFilter filter) {
        return filter.equals(InboxFilter.ALL)
                ? new EmptyState(translate("help.inbox.none"), translate("help.inbox.none.text"))
                : new EmptyState(
                        translate("help.inbox.nothing"),
                        translate("help.inbox.nothing.text"),
                        Buttons.link(translate("help.clear"), HelpNavigation.INBOX));
    }

    private static Optional<CaseState> state(String code) {
        return Arrays.stream(CaseState.values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    private static TabLinks tabs(InboxFilter filter) {
        var tabs = new TabLinks(translate("help.inbox.show"));
        tabs.add(translate("help.inbox.all"), address(in(null, filter), null), filter.state() == null);
        for (var state : CaseState.values()) {
            tabs.add(translate("help.case." + state.code()), address(in(state, filter), null), filter.state() == state);
        }
        return tabs;
    }

    private static InboxFilter in(@Nullable CaseState state, InboxFilter filter) {
        return new InboxFilter(state, filter.force(), filter.area());
    }

    private static String address(InboxFilter filter, @Nullable PageEnd after) {
        return HelpNavigation.list(HelpNavigation.INBOX, asked(filter), after);
    }

    private static Map<String, String> asked(InboxFilter filter) {
        var asked = new HashMap<String, String>();
        asked.put(STATE, filter.state() == null ? "" : filter.state().code());
        asked.put(FORCE, Objects.requireNonNullElse(filter.force(), ""));
        asked.put(AREA, Objects.requireNonNullElse(filter.area(), ""));
        return asked;
    }

    private FoldTable table(List<InboxItem> items) {
        var names = people.names(
                items.stream().map(InboxItem::takenBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        var table = new FoldTable(
                translate("help.inbox"),
                Column.text(translate("help.force")),
                Column.text(translate("help.standard")),
                Column.text(translate("help.sent-at")),
                Column.text(translate("help.taken-by")),
                Column.plain(translate("help.state")));
        table.addClassName("gap");
        for (var item : items) {
            table.addRow(
                    new Anchor(HelpNavigation.item(item.id()), words.asker(item)),
                    words.standardShort(item.edition(), item.standard()),
                    new Span(DateText.day(item.sentAt())),
                    new Span(takenBy(names, item.takenBy())),
                    HelpWords.status(item.state()));
        }
        return table;
    }

    private static String takenBy(Map<UUID, String> names, @Nullable UUID person) {
        return person == null
                ? translate("help.taken-by.nobody")
                : names.getOrDefault(person, translate("help.somebody"));
    }
}
