package org.bluelamp.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bluelamp.TestStatements;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page of an assessment has its number of SQL statements, whatever the number of answers and of evidence. */
class PageBudgetTest extends AssessmentScreenTest {

    @Autowired
    EvidenceService evidence;

    @ParameterizedTest
    @CsvSource({
        // who offered evidence is looked up once for a tab; the rest is the assessment's standing
        "/areas/MH, 6",
        "/review, 5",
        "'', 5",
    })
    void opensInTheSameStatementsHoweverMuchThereIs(String page, int statements) {
        work(1, 1);
        assertThat(opening(page)).isEqualTo(statements);
        work(2, 14);
        assertThat(opening(page)).isEqualTo(statements);
    }

    private void work(int from, int to) {
        for (var i = from; i <= to; i++) {
            var standard = "MH%02d".formatted(i);
            made.answer(FORCE, assessment, standard, 2);
            var subject = new Subject(AssessmentService.SUBJECT, assessment.getId(), standard);
            people.contributor(FORCE)
                    .run(() -> evidence.offerLink(
                            subject,
                            new Offer(
                                    "Policy",
                                    EvidenceKind.POLICY,
                                    LocalDate.of(2026, 3, 14),
                                    Classification.OFFICIAL,
                                    true),
                            "https://intranet.police.example/" + standard));
        }
    }

    private int opening(String page) {
        try (var screen = as(people.lead(FORCE))) {
            return TestStatements.during(() -> screen.at(address() + page)).size();
        }
    }
}
