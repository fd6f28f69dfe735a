package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.assessment.AnswersFile;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.PrintButton;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;

/** Check your answers: what is missing, what it scores, the core gaps, each answer; then send it for sign-off. */
@Route("assessment/:id/review")
@Requires(Permission.READ_ASSESSMENT)
class ReviewView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final AnswersFile file;
    private final EvidencePanels evidence;
    private final Clock clock;

    ReviewView(
            AssessmentService assessments,
            Transitions transitions,
            AnswersFile file,
            EvidencePanels evidence,
            Clock clock) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.file = file;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var standing = assessments.standing(Address.id(event, "id"));
        var state = standing.assessment().state();
        title(translate("assessment.review.title"));
        add(new PageHead(translate("assessment.review.title"))
                .lead(translate(
                        standing.ended().isPresent()
                                ? "assessment.ended.lead"
                                : "assessment.review.lead." + state.code()))
                .back(
                        standing.cycle().title(),
                        AssessmentNavigation.assessment(standing.assessment().getId()))
                .errors(problems));
        var columns = new Columns(translate("assessment.review.in-short"));
        Unanswered.of(standing).ifPresent(columns::work);
        WaitingEvidence.undecided(standing).ifPresent(columns::work);
        columns.work(ScoreChart.of(standing), CoreGaps.inFull(standing), new AllAnswers(standing, evidence));
        standing.assessment()
                .statement()
                .ifPresent(words ->
                        columns.work(new Topic(translate("assessment.sign.statement")).with(new Paragraph(words))));
        if (standing.takesSteps(clock.instant()) && Actor.current().may(Permission.SEND_ASSESSMENT)) {
            switch (state) {
                case IN_PROGRESS -> columns.work(SendForm.send(standing, transitions, problems));
                case FOR_SIGN_OFF -> columns.work(SendForm.takeBack(standing, transitions, problems));
                case SIGNED_OFF, SUBMITTED -> {}
            }
        }
        columns.aside(inShort(standing), takeAway(standing), new Div(whoSees()));
        add(columns);
    }

    private Topic inShort(Standing standing) {
        var score = standing.score();
        var facts = new Facts()
                .add(translate("assessment.answered"), Numbers.of(score.answered(), score.asked()))
                .add(translate("assessment.gaps"), Numbers.whole(score.gaps().size()))
                .add(translate("assessment.review.not-applicable"), Numbers.whole(score.notApplicable()))
                .add(
                        translate("assessment.dates.closes"),
                        DateText.moment(standing.cycle().closes()));
        standing.assessment()
                .signedAt()
                .ifPresent(at -> facts.add(translate("assessment.review.signed"), DateText.moment(at)));
        standing.assessment()
                .submittedAt()
                .ifPresent(at -> facts.add(translate("assessment.review.submitted"), DateText.moment(at)));
        return new Topic(translate("assessment.review.in-short")).with(facts);
    }

    private Component takeAway(Standing standing) {
        var topic = new Topic(translate("assessment.review.take")).with(new PrintButton());
        if (Actor.current().may(Permission.EXPORT_ASSESSMENT)) {
            var id = standing.assessment().getId();
            topic.with(new Paragraph(Download.link(
                    translate("assessment.review.csv"),
                    "assessment.csv",
                    "text/csv; charset=UTF-8",
                    () -> file.csv(id, Texts.locale()))));
        }
        return topic;
    }
}
