package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ChangePage;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.ToldChange;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** Who changed what, newest first. Filter, place and the opened line stand in the address, and the page is made from it. */
@Route(HistoryNavigation.LIST)
@Requires(Permission.READ_HISTORY)
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LINES = 50;

    private final ChangeLog log;
    private final HistoryExport export;
    private final People people;
    private final Clock clock;

    ChangesView(ChangeLog log, HistoryExport export, People people, Clock clock) {
        this.log = log;
        this.export = export;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return translate("history.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("history.title")).lead(translate("history.lead")));
        var query = event.getLocation().getQueryParameters();
        ChangeFilter filter;
        try {
            filter = ChangeFilter.read(name -> query.getSingleParameter(name).orElse(null));
        } catch (Refused refused) {
            var form = form(ChangeFilter.NONE);
            add(form);
            form.refuse(refused);
            return;
        }
        add(form(filter));
        var after = query.getSingleParameter(HistoryNavigation.AFTER).orElse(null);
        var page = log.list(filter, ChangeCursor.parse(after).orElse(null), LINES, Texts.locale());
        if (page.changes().isEmpty()) {
            add(nothing());
        } else {
            add(list(filter, page, after, query));
        }
    }

    private FilterForm form(ChangeFilter filter) {
        return new FilterForm(filter, people.all(), log.interests(), ChangesView::show);
    }

    private static void show(ChangeFilter filter) {
        UI.getCurrentOrThrow().navigate(HistoryNavigation.LIST, QueryParameters.simple(filter.parameters()));
    }

    /** Only where something was asked for: the visit itself stands in a list that asks for all. */
    private static EmptyState nothing() {
        return new EmptyState(
                translate("history.none.title"),
                translate("history.none.text"),
                Buttons.secondary(translate("history.filter.clear"), click -> show(ChangeFilter.NONE)));
    }

    private Topic list(ChangeFilter filter, ChangePage page, @Nullable String after, QueryParameters query) {
        var open = query.getSingleParameter(HistoryNavigation.OPEN)
                .map(ChangesView::id)
                .orElse(null);
        var place = after == null ? Map.<String, String>of() : Map.of(HistoryNavigation.AFTER, after);
        var list = new Topic(translate("history.list")).hiddenTitle();
        if (Actor.current().may(Permission.EXPORT_HISTORY)) {
            list.add(new CsvLink(filter, export, LocalDate.ofInstant(clock.instant(), DateText.ZONE), Texts.locale()));
        }
        list.add(new ChangeList(page.changes(), log, open, (told, opened) -> turned(filter, place, told, opened)));
        var ways = Buttons.row();
        if (page.older() != null) {
            ways.add(Buttons.link(
                    translate("history.older"),
                    HistoryNavigation.list(
                            filter, Map.of(HistoryNavigation.AFTER, page.older().text()))));
        }
        if (after != null) {
            ways.add(Buttons.link(translate("history.newest"), HistoryNavigation.list(filter, Map.of())));
        }
        list.add(ways);
        return list;
    }

    /** The address follows what stands open, without a step in the browser's memory. */
    private static void turned(ChangeFilter filter, Map<String, String> place, ToldChange told, boolean opened) {
        var more = new HashMap<>(place);
        if (opened) {
            more.put(HistoryNavigation.OPEN, told.change().id().toString());
        }
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(HistoryNavigation.list(filter, more)));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
