package org.bluelamp.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.spi.Question;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What auditors ask of the history again and again. A question is one more filter: what it finds is listed and exported as
 * every other list is.
 */
@Service
@Requires(Permission.READ_HISTORY)
public class SavedQuestions {

    /**
     * So many findings of a question are counted and no more: each is asked once more, and a list of that many is opened and
     * filtered rather than counted.
     */
    public static final int MOST = 200;

    /**
     * How much a question finds.
     *
     * @param count up to {@link #MOST}
     */
    public record Found(Question question, long count) {}

    private final Stories stories;
    private final ChangeRows rows;
    private final Visits visits;
    private final TransactionTemplate reading;

    SavedQuestions(Stories stories, ChangeRows rows, Visits visits, PlatformTransactionManager transactions) {
        this.stories = stories;
        this.rows = rows;
        this.visits = visits;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Each question and how much it finds from this day on; two statements, however many questions there are. */
    public List<Found> found(LocalDate since) {
        visits.tell();
        var questions = stories.questions();
        var from = UkDay.start(since);
        var counts = Objects.requireNonNull(reading.execute(status -> rows.counts(questions, from, MOST)));
        return questions.stream()
                .map(question -> new Found(question, counts.getOrDefault(question.code(), 0L)))
                .toList();
    }

    /** Absent where no question has this code. */
    public Question question(String code) {
        return stories.question(code).orElseThrow(() -> new Absent("question"));
    }
}
