package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Map;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;

/** What one saved question finds since a day. */
@Route(HistoryNavigation.QUESTIONS + "/:code")
@Requires(Permission.READ_HISTORY)
class QuestionView extends WorkPage implements BeforeEnterObserver {

    private final SavedQuestions questions;
    private final ChangeLog log;
    private final HistoryExport export;
    private final Clock clock;

    QuestionView(SavedQuestions questions, ChangeLog log, HistoryExport export, Clock clock) {
        this.questions = questions;
        this.log = log;
        this.export = export;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var question = questions.question(event.getRouteParameters().get("code").orElse(""));
        var title = translate(question.text());
        title(title);
        var query = event.getLocation().getQueryParameters();
        var since = SinceForm.read(query.getSingleParameter(SinceForm.SINCE).orElse(null))
                .orElse(QuestionsInShort.usual(clock));
        var path = HistoryNavigation.QUESTIONS + "/" + question.code();
        var asked = Map.of(SinceForm.SINCE, since.toString());
        var found = new ChangeTopic(
                path, asked, query, ChangeFilter.ofQuestion(question.code(), since), log, export, clock);
        add(
                new PageHead(title)
                        .lead(translate(question.about()))
                        .back(translate("history.questions.back"), QuestionsView.class),
                new SinceForm(
                        since,
                        day -> UI.getCurrentOrThrow()
                                .navigate(path, QueryParameters.of(SinceForm.SINCE, day.toString()))),
                found.isEmpty()
                        ? new EmptyState(
                                translate("history.questions.none.title", DateText.day(since)),
                                translate("history.questions.none.text"))
                        : found);
    }
}
