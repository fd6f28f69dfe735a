package org.bluelamp.help;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.springframework.context.ApplicationContext;

/** Requests and offers for tests, made by the services that people use. */
public final class TestHelp {

    public static final String MAIL = "wellbeing@force.police.example";

    private final TestPeople people;
    private final TestAssessments made;
    private final TestClock clock;
    private final EvidenceService evidence;
    private final SharingService sharings;

    public TestHelp(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        made = context.getBean(TestAssessments.class);
        clock = context.getBean(TestClock.class);
        evidence = context.getBean(EvidenceService.class);
        sharings = context.getBean(SharingService.class);
    }

    public static SharingAsked asking(SharingKind kind, String standard, String sentence) {
        return SharingAsked.of(kind.code(), TestAssessments.EDITION, standard, MAIL, sentence, UUID.randomUUID());
    }

    public Sharing asked(String force, String standard, String sentence) {
        return people.lead(force).call(() -> sharings.ask(asking(SharingKind.HELP, standard, sentence)));
    }

    /** Asked, and confirmed by the chief officer. */
    public Sharing sent(String force, String standard, String sentence) {
        return confirmed(force, asked(force, standard, sentence));
    }

    public Sharing confirmed(String force, Sharing sharing) {
        return people.chief(force).call(() -> sharings.confirm(sharing.getId(), sharing.version()));
    }

    /** What a force of the directory said is taken back, so that other tests may say it anew. */
    public void takenBack(String force) {
        people.lead(force)
                .run(() -> sharings.list(null, 200).stream()
                        .filter(Sharing::open)
                        .forEach(left -> sharings.withdraw(left.getId(), left.version())));
    }

    /** Rates the standard Working, with a piece of evidence that the lead has accepted. */
    public void strong(String force, String standard) {
        var assessment = made.open(force, made.cycle(TestAssessments.EDITION));
        made.answer(force, assessment, standard, 2);
        var offer = new Offer(
                "Policy",
                EvidenceKind.POLICY,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(2),
                Classification.OFFICIAL,
                true);
        var shown = people.contributor(force)
                .call(() -> evidence.offerLink(
                        new Subject(AssessmentService.SUBJECT, assessment.getId(), standard),
                        offer,
                        "https://intranet.police.example/" + standard));
        people.lead(force).run(() -> evidence.accept(shown.getId(), shown.version()));
    }

    /** Offered from a strength, and confirmed. */
    public Sharing offered(String force, String standard, String sentence) {
        strong(force, standard);
        return confirmed(
                force, people.lead(force).call(() -> sharings.ask(asking(SharingKind.PRACTICE, standard, sentence))));
    }
}
