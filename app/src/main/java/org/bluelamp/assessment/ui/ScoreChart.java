package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Comparator;
import java.util.Objects;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.chart.Bar;
import org.bluelamp.uikit.chart.BarChart;

/** Rated and evidenced by area, under a heading that states the finding. */
final class ScoreChart {

    private ScoreChart() {}

    static Topic of(Standing standing) {
        var bars = standing.edition().areas().stream()
                .map(area -> bar(Wording.phrase(area.title()), standing.score().area(area.code())))
                .toList();
        return new Topic(finding(standing))
                .intro(translate("assessment.chart.intro"))
                .with(new BarChart(bars));
    }

    private static Bar bar(Phrase title, AreaScore score) {
        return new Bar(title, score.rated(), score.evidenced());
    }

    /** The strongest area, and how much still needs evidence; nothing is called weakest. */
    private static String finding(Standing standing) {
        var score = standing.score();
        var strongest = score.areas().stream()
                .filter(area -> area.answered() > area.notApplicable())
                .filter(area -> area.rated() != null && area.rated() > 0)
                .max(Comparator.comparing(area -> Objects.requireNonNull(area.rated())));
        if (strongest.isEmpty()) {
            return translate("assessment.chart.nothing");
        }
        var title = Wording.plain(
                standing.edition().area(strongest.get().area()).orElseThrow().title());
        if (score.rated() == null || score.evidenced() == null || score.rated() == 0) {
            return translate("assessment.chart.strongest", title);
        }
        var shown = 100 * score.evidenced() / score.rated();
        return translate(
                shown >= 67
                        ? "assessment.chart.mostly"
                        : shown >= 34 ? "assessment.chart.partly" : "assessment.chart.little",
                title);
    }
}
