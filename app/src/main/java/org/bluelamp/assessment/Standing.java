package org.bluelamp.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceStatus;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;

/**
 * Where an assessment stands: everything that its pages show, read once.
 *
 * @param answers by standard
 * @param evidence by standard, whatever its status
 * @param ended that its force has merged or closed; empty while it answers
 * @param evidenced the standards whose rating has the evidence that the edition asks for
 */
public record Standing(
        Assessment assessment,
        Cycle cycle,
        Edition edition,
        Map<String, Answer> answers,
        Map<String, List<Evidence>> evidence,
        Set<String> evidenced,
        Score score,
        Optional<Consent> consent,
        Optional<Ended> ended) {

    /** The area's standards that ask this force, in the edition's order. */
    public List<Standard> asked(String area) {
        return edition.area(area).orElseThrow().asked(assessment.capabilities());
    }

    /** The area's standards that still wait for an answer, in the edition's order. */
    public List<Standard> unanswered(String area) {
        return asked(area).stream()
                .filter(standard ->
                        answer(standard.code()).filter(Answer::answered).isEmpty())
                .toList();
    }

    public Optional<Answer> answer(String standard) {
        return Optional.ofNullable(answers.get(standard));
    }

    /** The evidence of a standard that was not withdrawn, oldest first. */
    public List<Evidence> shown(String standard) {
        return evidence.getOrDefault(standard, List.of()).stream()
                .filter(item -> item.status() != EvidenceStatus.WITHDRAWN)
                .toList();
    }

    /** The core standards that are not met. */
    public SortedSet<String> coreGaps() {
        return score.gaps().stream().map(Score.CoreGap::standard).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What goes to the benchmark. Without an answer a standard counts as the lowest level; one that does not apply is no fact. */
    List<Doors.Fact> facts() {
        return edition.asked(assessment.capabilities()).stream()
                .filter(standard ->
                        answer(standard.code()).filter(Answer::notApplicable).isEmpty())
                .map(standard -> fact(standard.code()))
                .toList();
    }

    private Doors.Fact fact(String standard) {
        var answer = answer(standard);
        return new Doors.Fact(
                standard,
                answer.flatMap(Answer::level).orElse(edition.lowestLevel()),
                evidenced.contains(standard),
                answer.flatMap(Answer::barrier).orElse(null));
    }

    /** Whether it may be sent, signed, submitted or brought back now; the force and the cycle have to agree. */
    public boolean takesSteps(Instant now) {
        return ended.isEmpty() && cycle.takesSubmissions(now);
    }

    /** Whether answers may change now; the force, the cycle and the state have to agree. */
    public boolean open(Instant now) {
        return ended.isEmpty() && Openness.of(assessment, cycle, now);
    }
}
