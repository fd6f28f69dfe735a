package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.assessment.Answering.level;
import static org.bluelamp.assessment.Answering.notApplicable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.CoreRule;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EvidenceRule;
import org.bluelamp.framework.Level;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.Tags;
import org.bluelamp.tenancy.LocalText;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final LocalText TEXT = LocalText.english("text");
    private static final Set<String> NONE = Set.of();

    private final Edition edition = edition(List.of(new EvidenceRule(2, 1, 24), new EvidenceRule(3, 1, 12)));

    private static Edition edition(List<EvidenceRule> evidenceRule) {
        return edition(List.of(step(0, 0), step(1, 1), step(2, 2), step(3, 3)), evidenceRule);
    }

    private static Edition edition(List<Level> scale, List<EvidenceRule> evidenceRule) {
        return new Edition(
                "e",
                "1",
                TEXT,
                TEXT,
                null,
                scale,
                evidenceRule,
                new CoreRule(1),
                null,
                List.of(),
                new TreeMap<>(Map.of("A", 1, "B", 1)),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(
                        new Area("A", TEXT, null, List.of(standard("A1", true, null), standard("A2", false, null))),
                        new Area("B", TEXT, null, List.of(standard("B1", true, "dvi")))));
    }

    private static Level step(int value, int points) {
        return new Level(value, TEXT, TEXT, points);
    }

    private static Standard standard(String code, boolean core, String appliesWith) {
        return new Standard(
                code, TEXT, TEXT, TEXT, List.of(), core, appliesWith, new Tags(List.of(), List.of(), List.of()));
    }

    private Score score(Set<String> capabilities, Set<String> evidenced, Answer... answers) {
        return new Scoring(edition, capabilities, Answering.of(answers), evidenced).score();
    }

    @Test
    void countsAnUnansweredStandardAsTheLowestLevelAndSaysSo() {
        var area = score(NONE, NONE, level("A1", 3)).area("A");
        assertThat(area.rated()).isEqualTo(50);
        assertThat(area.answered()).isEqualTo(1);
        assertThat(area.unanswered()).isEqualTo(1);
    }

    @Test
    void givesAnUnansweredStandardThePointsOfALowestLevelThatHasSome() {
        var fourToEight = edition(List.of(step(1, 4), step(2, 6), step(3, 8)), List.of(new EvidenceRule(3, 1, 12)));
        var half = new Scoring(fourToEight, NONE, Answering.of(level("A1", 3)), Set.of("A1")).score();
        var whole = new Scoring(fourToEight, NONE, Answering.of(level("A1", 3), level("A2", 1)), Set.of("A1")).score();
        assertThat(half.area("A").rated())
                .isEqualTo(75)
                .isEqualTo(whole.area("A").rated());
        assertThat(half.area("A").unanswered()).isEqualTo(1);
        assertThat(half.evidenced()).as("it has no evidence").isEqualTo(50).isEqualTo(whole.evidenced());
    }

    @Test
    void leavesOutAreasInWhichNothingApplies() {
        var score = score(NONE, NONE, level("A1", 3), level("A2", 3));
        assertThat(score.area("B").rated()).isNull();
        assertThat(score.rated()).isEqualTo(100);
        assertThat(score.unanswered()).isZero();
    }

    @Test
    void weighsAreasNotStandards() {
        var score = score(Set.of("dvi"), NONE, level("A1", 3), level("A2", 3), level("B1", 0));
        assertThat(score.rated()).isEqualTo(50);
    }

    @Test
    void takesWhatDoesNotApplyOutOfTheDenominator() {
        var score = score(Set.of("dvi"), NONE, level("A1", 2), level("A2", 2), notApplicable("B1"));
        assertThat(score.area("B").rated()).isNull();
        assertThat(score.area("B").unanswered()).isZero();
        assertThat(score.notApplicable()).isEqualTo(1);
        assertThat(score.rated()).isEqualTo(67);
    }

    @Test
    void showsEvidencedBesideRatedAndNeverLowersIt() {
        var without = score(NONE, NONE, level("A1", 3), level("A2", 2));
        var with = score(NONE, Set.of("A1"), level("A1", 3), level("A2", 2));
        assertThat(without.rated()).isEqualTo(83).isEqualTo(with.rated());
        assertThat(without.evidenced()).isZero();
        assertThat(with.evidenced()).isEqualTo(50);
    }

    @Test
    void hasNoEvidencedFigureWhereTheEditionAsksForNone() {
        var score = new Scoring(edition(List.of()), NONE, Answering.of(level("A1", 3)), NONE).score();
        assertThat(score.evidenced()).isNull();
        assertThat(score.area("A").evidenced()).isNull();
    }

    @Test
    void raisesACoreGapForALowCoreStandardAlone() {
        var score = score(Set.of("dvi"), NONE, level("A1", 1), level("A2", 0), level("B1", 2));
        assertThat(score.gaps()).extracting(Score.CoreGap::standard).containsExactly("A1");
    }
}
