package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.Checks;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Language;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/** Who changed what, newest first. Filter, place and the opened line stand in the address, and the page is made from it. */
@Route(HistoryNavigation.LIST)
@Requires(Permission.READ_HISTORY)
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What else the address of this page says. */
    private static final Set<String> BESIDE =
            Set.of(HistoryNavigation.AFTER, HistoryNavigation.OPEN, RecordAt.AT, Language.PARAMETER);

    private final ChangeLog log;
    private final HistoryExport export;
    private final SavedQuestions questions;
    private final Checks checks;
    private final People people;
    private final Clock clock;
    private boolean wrong;

    ChangesView(
            ChangeLog log, HistoryExport export, SavedQuestions questions, Checks checks, People people, Clock clock) {
        this.log = log;
        this.export = export;
        this.questions = questions;
        this.checks = checks;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        var title = translate("history.title");
        return wrong ? translate("uikit.error.pageTitle", title) : title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        wrong = false;
        add(new PageHead(translate("history.title")).lead(translate("history.lead")));
        if (Actor.current().may(Permission.READ_SEALS)) {
            add(WholeNote.leading(checks.standing()));
        }
        var query = event.getLocation().getQueryParameters();
        try {
            var filter =
                    ChangeFilter.read(name -> query.getSingleParameter(name).orElse(null));
            var found = new Div();
            found.addClassName("gap-l");
            var form = form(filter, found::removeAll);
            var unknown = Stream.concat(unknown(query), form.unknown().stream()).toList();
            if (unknown.isEmpty()) {
                show(filter, query, found);
                add(form, found);
            } else {
                refuse(form, unknown);
            }
        } catch (Refused refused) {
            refuse(form(ChangeFilter.NONE, () -> {}), List.of(refused));
        }
    }

    private void refuse(FilterForm form, List<Refused> refused) {
        wrong = true;
        add(form);
        form.refuse(refused);
    }

    private void show(ChangeFilter filter, QueryParameters query, Div found) {
        var changes = new ChangeTopic(HistoryNavigation.LIST, filter.parameters(), query, filter, log, export, clock);
        var entity = filter.entity();
        var record = filter.record();
        if (entity != null && record != null) {
            var at = query.getSingleParameter(RecordAt.AT).orElse(null);
            found.add(new RecordAt(filter, entity, record, at, log, clock));
        }
        found.add(columns().work(changes.isEmpty() ? nothing() : changes));
    }

    /** A filter that there is not would be taken for none. */
    private static Stream<Refused> unknown(QueryParameters query) {
        return query.getParameters().keySet().stream()
                .filter(name -> !ChangeFilter.NAMES.contains(name) && !BESIDE.contains(name))
                .map(name -> Refused.because("history.filter.refused.name", name));
    }

    private FilterForm form(ChangeFilter filter, Runnable wrong) {
        return new FilterForm(
                filter, people.all(), log.interests(), log.areas(Texts.locale()), ChangesView::show, wrong);
    }

    private Columns columns() {
        return new Columns(translate("history.questions.title")).aside(new QuestionsInShort(questions, clock));
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
}
