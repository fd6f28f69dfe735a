package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** What auditors ask again and again, and how much each question finds since a day of their choice. */
@Route(HistoryNavigation.QUESTIONS)
@Requires(Permission.READ_HISTORY)
class QuestionsView extends WorkPage implements BeforeEnterObserver {

    private final SavedQuestions questions;
    private final Clock clock;

    QuestionsView(SavedQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
        title(translate("history.questions.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var since = SinceForm.read(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SinceForm.SINCE)
                        .orElse(null))
                .orElse(QuestionsInShort.usual(clock));
        var table = new FoldTable(
                translate("history.questions.title"),
                Column.text(translate("history.questions.question")),
                Column.text(translate("history.questions.count")));
        for (var found : questions.found(since)) {
            var question = new Div(
                    QuestionsInShort.link(found, since),
                    new Div(Words.meta(translate(found.question().about()))));
            table.addRow(question, new Span(QuestionsInShort.words(found, since)));
        }
        add(
                new PageHead(translate("history.questions.title")).lead(translate("history.questions.lead")),
                new SinceForm(
                        since,
                        day -> UI.getCurrentOrThrow()
                                .navigate(
                                        HistoryNavigation.QUESTIONS,
                                        QueryParameters.of(SinceForm.SINCE, day.toString()))),
                new Topic(translate("history.questions.title")).hiddenTitle().with(table));
    }
}
