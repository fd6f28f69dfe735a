package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.SavedQuestions;
import org.bluelamp.history.SavedQuestions.Found;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** The saved questions beside the changes: what each finds in the last three months. */
class QuestionsInShort extends Topic {

    private static final int MONTHS = 3;

    QuestionsInShort(SavedQuestions questions, Clock clock) {
        super(translate("history.questions.title"));
        var since = usual(clock);
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var found : questions.found(since)) {
            list.add(new ListItem(link(found, since), new Div(Words.meta(words(found, since)))));
        }
        add(list);
    }

    /** From when questions are asked unless somebody chose a day. */
    static LocalDate usual(Clock clock) {
        return UkDay.today(clock).minusMonths(MONTHS);
    }

    static Anchor link(Found found, LocalDate since) {
        return new Anchor(
                HistoryNavigation.toQuestion(found.question().code(), since),
                translate(found.question().text()));
    }

    /** {@code 4 since 1 September 2026}, or None. */
    static String words(Found found, LocalDate since) {
        var number = Numbers.whole(found.count());
        if (found.count() == 0) {
            return translate("history.questions.nothing");
        }
        return found.count() == SavedQuestions.MOST
                ? translate("history.questions.found.most", number, DateText.day(since))
                : translate("history.questions.found", number, DateText.day(since));
    }
}
