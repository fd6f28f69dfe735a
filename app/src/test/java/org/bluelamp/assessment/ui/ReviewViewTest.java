package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluelamp.TestScreen;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.chart.BarChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends AssessmentScreenTest {

    @Autowired
    EvidenceService evidence;

    @Test
    void saysWhatIsMissingWhatItScoresAndWhereTheCoreGapsAre() {
        made.answer(FORCE, assessment, "LG01", 3);
        made.answer(FORCE, assessment, "MH04", 0);
        var words = as(people.lead(FORCE)).at(address() + "/review").words();
        assertThat(words)
                .contains("91 standards are not answered")
                .contains("Leadership and governance is strongest")
                .contains("MH04")
                .contains("Answers (spreadsheet, CSV)");
        assertThat(_get(BarChart.class).table().getBody().getRowCount()).isEqualTo(8);
    }

    @Test
    void showsEachAnswerWithItsCommentAndEvidenceFoldedByArea() {
        people.lead(FORCE).run(() -> {
            save("MH07", new SaveAnswer(1, false, null, "Rotas are short", "staffing", null, UUID.randomUUID()));
            save("PW05", new SaveAnswer(null, true, "Done by another force", null, null, UUID.randomUUID()));
            offers("MH07", "Board minutes");
            var taken = offers("MH07", "Taken back");
            evidence.withdraw(taken.getId(), taken.version());
        });
        as(people.chief(FORCE)).at(address() + "/review");
        assertThat(folded()).hasSize(8).noneMatch(NativeDetails::isOpen);
        assertThat(area("MH07"))
                .contains("1 of 14 answered", "Starting", "Rotas are short", "What is the biggest barrier?")
                .contains("Board minutes")
                .doesNotContain("Taken back");
        assertThat(area("PW05")).contains("Does not apply", "Done by another force", "Not answered");
    }

    private void save(String standard, SaveAnswer answer) {
        answers.save(assessment.getId(), standard, answer);
    }

    private Evidence offers(String standard, String title) {
        return evidence.offerLink(
                new Subject(AssessmentService.SUBJECT, assessment.getId(), standard),
                new Offer(title, EvidenceKind.MINUTES, LocalDate.of(2026, 3, 14), Classification.OFFICIAL, true),
                "https://intranet.police.example/" + standard);
    }

    private static List<NativeDetails> folded() {
        return _get(AllAnswers.class)
                .getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .toList();
    }

    private static String area(String words) {
        return folded().stream()
                .map(details -> details.getElement().getTextRecursively())
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private AssessmentState state() {
        return assessments.standing(assessment.getId()).assessment().state();
    }

    @Test
    void sendsTheAssessmentToTheChiefOfficerOnceItSaidWhatIsMissing() {
        var screen = as(people.lead(FORCE)).at(address() + "/review");
        click("Send for sign-off");
        assertThat(state()).isEqualTo(AssessmentState.IN_PROGRESS);
        assertThat(screen.words()).contains("93 standards are not answered, 21 of them core. Sent like this");
        click("Send it all the same");
        assertThat(state()).isEqualTo(AssessmentState.FOR_SIGN_OFF);
    }

    @Test
    void letsTheLeadTakeItBackUntilItIsSigned() {
        assessment = made.sent(FORCE, assessment);
        as(people.lead(FORCE)).at(address() + "/review");
        click("Take it back");
        var back = assessments.standing(assessment.getId()).assessment();
        assertThat(back.state()).isEqualTo(AssessmentState.IN_PROGRESS);
        TestScreen.leave();
        assessment = made.signed(FORCE, back, true);
        assertThat(as(people.lead(FORCE)).at(address() + "/review").words()).doesNotContain("Take it back");
    }

    @Test
    void saysThatOfferedEvidenceDoesNotCountYet() {
        people.contributor(FORCE).run(() -> offers("MH07", "Board minutes"));
        made.sent(FORCE, assessment);
        assertThat(as(people.chief(FORCE)).at(address() + "/review").words())
                .contains("1 offered item is not decided and does not count: MH07");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "CHIEF", "AUDITOR"})
    void letsOthersReadButNotSend(Role role) {
        as(people.in(FORCE, role)).at(address() + "/review");
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .doesNotContain("Send for sign-off", "Take it back");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isClosedToTheNationalService(Role role) {
        refuses(people.national(role), address() + "/review");
    }
}
