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
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/** Who changed what, newest first. Filter, place and the opened line stand in the address, and the page is made from it. */
@Route(HistoryNavigation.LIST)
@Requires(Permission.READ_HISTORY)
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChangeLog log;
    private final HistoryExport export;
    private final SavedQuestions questions;
    private final Checks checks;
    private final People people;
    private final Clock clock;

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
        return translate("history.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("history.title")).lead(translate("history.lead")));
        if (Actor.current().may(Permission.READ_SEALS)) {
            add(WholeNote.leading(checks.standing()));
        }
        var query = event.getLocation().getQueryParameters();
        try {
            var filter =
                    ChangeFilter.read(name -> query.getSingleParameter(name).orElse(null));
            var changes =
                    new ChangeTopic(HistoryNavigation.LIST, filter.parameters(), query, filter, log, export, clock);
            add(form(filter));
            var entity = filter.entity();
            var record = filter.record();
            if (entity != null && record != null) {
                var at = query.getSingleParameter(RecordAt.AT).orElse(null);
                add(new RecordAt(filter, entity, record, at, log, clock));
            }
            add(columns().work(changes.isEmpty() ? nothing() : changes));
        } catch (Refused refused) {
            var form = form(ChangeFilter.NONE);
            add(form);
            form.refuse(refused);
        }
    }

    private FilterForm form(ChangeFilter filter) {
        return new FilterForm(filter, people.all(), log.interests(), log.areas(Texts.locale()), ChangesView::show);
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
