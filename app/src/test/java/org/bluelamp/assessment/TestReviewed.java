package org.bluelamp.assessment;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.SampleFiles;
import org.bluelamp.evidence.Subject;

/** An assessment in which a reviewer of area MH sees some and must not see the rest: two areas, files, and what was withdrawn. */
public record TestReviewed(
        Assessment assessment, Evidence link, Evidence file, Evidence withdrawn, Evidence elsewhere) {

    public static TestReviewed make(
            String force, TestPeople people, TestAssessments made, AnswerService answers, EvidenceService evidence) {
        var assessment = made.open(force, made.cycle(TestAssessments.EDITION));
        return people.lead(force).call(() -> {
            answers.save(
                    assessment.getId(),
                    "MH07",
                    new SaveAnswer(1, false, null, "Seen by the reviewer", "staffing", null, UUID.randomUUID()));
            answers.save(
                    assessment.getId(),
                    "LG01",
                    new SaveAnswer(1, false, null, "Of another area", null, UUID.randomUUID()));
            var taken = file(evidence, assessment, "MH07", "Taken back");
            return new TestReviewed(
                    assessment,
                    evidence.offerLink(
                            new Subject(AssessmentService.SUBJECT, assessment.getId(), "MH07"),
                            offer("Rota online"),
                            "https://example.org/rota"),
                    file(evidence, assessment, "MH07", "Rota as a file"),
                    evidence.withdraw(taken.getId(), taken.version()),
                    file(evidence, assessment, "LG01", "Shown elsewhere"));
        });
    }

    private static Evidence file(EvidenceService evidence, Assessment assessment, String standard, String title) {
        var bytes = SampleFiles.text(title);
        try (var received = evidence.receive("file.txt", bytes.length, new ByteArrayInputStream(bytes))) {
            return evidence.offerFile(
                    new Subject(AssessmentService.SUBJECT, assessment.getId(), standard), offer(title), received);
        }
    }

    private static Offer offer(String title) {
        return new Offer(title, EvidenceKind.POLICY, LocalDate.of(2026, 3, 14), Classification.OFFICIAL, true);
    }
}
