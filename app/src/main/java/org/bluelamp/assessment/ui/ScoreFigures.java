package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bluelamp.assessment.Score;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.framework.Cycle;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Figures;
import org.bluelamp.uikit.Numbers;
import org.jspecify.annotations.Nullable;

/** The figures on top of a page: rated and evidenced beside each other, answered as progress. */
final class ScoreFigures {

    private ScoreFigures() {}

    static Figures of(Cycle cycle, Score score, Clock clock) {
        var figures = new Figures();
        timeLeft(figures, cycle, clock);
        answered(
                figures,
                score.answered(),
                score.asked(),
                Numbers.percent(Numbers.share(score.answered(), score.asked())));
        rated(figures, score.rated(), translate("assessment.figure.rated.meaning"));
        evidenced(figures, score.rated(), score.evidenced(), translate("assessment.figure.evidenced.meaning"));
        return figures;
    }

    static Figures of(AreaScore area, long withEvidence) {
        var figures = new Figures();
        answered(figures, area.answered(), area.asked(), Numbers.percent(Numbers.share(area.answered(), area.asked())));
        rated(figures, area.rated(), translate("assessment.figure.unanswered"));
        evidenced(figures, area.rated(), area.evidenced(), translate("assessment.figure.with-evidence", withEvidence));
        return figures;
    }

    private static void timeLeft(Figures figures, Cycle cycle, Clock clock) {
        Instant now = clock.instant();
        var name = translate("assessment.figure.time-left");
        var closes = translate("assessment.figure.closes", DateText.moment(cycle.closes()));
        if (now.isBefore(cycle.closes())) {
            var days = cycle.daysLeft(now);
            if (days == 0) {
                var hours = Duration.between(now, cycle.closes()).toHours();
                figures.add(name, Numbers.whole(hours), translate("assessment.figure.hours", hours), closes);
            } else {
                figures.add(name, Numbers.whole(days), translate("assessment.figure.days", days), closes);
            }
        } else {
            figures.addWords(
                    name,
                    translate("assessment.figure.closed"),
                    translate("assessment.figure.freezes", DateText.moment(cycle.freezes())));
        }
    }

    private static void answered(Figures figures, int answered, int asked, String percent) {
        figures.add(translate("assessment.answered"), Numbers.whole(answered), Numbers.ofWhole(asked), percent);
    }

    private static void rated(Figures figures, @Nullable Integer rated, String meaning) {
        score(figures, translate("assessment.rated"), rated, meaning);
    }

    private static void evidenced(
            Figures figures, @Nullable Integer rated, @Nullable Integer evidenced, String meaning) {
        if (rated != null && evidenced == null) {
            figures.addWords(
                    translate("assessment.evidenced"),
                    translate("assessment.figure.no-evidence"),
                    translate("assessment.figure.no-evidence.meaning"));
        } else {
            score(figures, translate("assessment.evidenced"), evidenced, meaning);
        }
    }

    private static void score(Figures figures, String name, @Nullable Integer score, String meaning) {
        if (score == null) {
            figures.addWords(
                    name, translate("assessment.figure.no-score"), translate("assessment.figure.no-score.meaning"));
        } else {
            figures.add(name, Numbers.whole(score), Numbers.ofHundred(), meaning);
        }
    }
}
