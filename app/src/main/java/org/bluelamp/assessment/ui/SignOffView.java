package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Consent;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.CycleState;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** The chief officer reads what the force says and can show, reads each core gap, chooses about the benchmark, and signs. */
@Route("sign-off/:id?")
@Requires(Permission.SIGN_OFF)
class SignOffView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final CycleService cycles;
    private final People people;
    private final ForceDirectory forces;
    private final EvidencePanels evidence;
    private final Clock clock;

    SignOffView(
            AssessmentService assessments,
            Transitions transitions,
            CycleService cycles,
            People people,
            ForceDirectory forces,
            EvidencePanels evidence,
            Clock clock) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.cycles = cycles;
        this.people = people;
        this.forces = forces;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        title(translate("assessment.sign.menu"));
        Address.idIfAny(event, "id")
                .or(this::current)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(translate("assessment.sign.menu")),
                                new EmptyState(
                                        translate("assessment.sign.nothing"),
                                        translate("assessment.sign.nothing.text"))));
    }

    private Optional<UUID> current() {
        return cycles.current()
                .flatMap(cycle -> assessments.inCycle(cycle.getId()))
                .map(Assessment::getId);
    }

    private void show(UUID id) {
        var standing = assessments.standing(id);
        var state = standing.assessment().state();
        add(new PageHead(translate(
                        standing.assessment().signedAt().isPresent()
                                ? "assessment.sign.title.signed"
                                : "assessment.sign.title",
                        standing.cycle().title()))
                .lead(
                        standing.cycle().state() == CycleState.FROZEN
                                ? translate(
                                        switch (state) {
                                            case IN_PROGRESS, FOR_SIGN_OFF -> "assessment.sign.lead.frozen-unsigned";
                                            case SIGNED_OFF -> "assessment.sign.lead.frozen-unsubmitted";
                                            case SUBMITTED -> "assessment.sign.lead.frozen";
                                        })
                                : translate(
                                        "assessment.sign.lead." + state.code(),
                                        DateText.day(standing.cycle().freezes())))
                .errors(problems));
        add(ScoreFigures.of(standing.cycle(), standing.score(), clock));
        var columns = new Columns(translate("assessment.sign.prepared"));
        columns.work(ScoreChart.of(standing), new AllAnswers(standing, evidence));
        WaitingEvidence.undecided(standing).ifPresent(columns::work);
        Unanswered.of(standing).ifPresent(columns::work);
        switch (state) {
            case FOR_SIGN_OFF -> columns.work(toSign(standing));
            case IN_PROGRESS -> columns.work(notYet(standing));
            case SIGNED_OFF, SUBMITTED -> columns.work(signed(standing));
        }
        columns.aside(prepared(standing), new Div(whoSees()));
        add(columns);
    }

    private Component notYet(Standing standing) {
        return standing.cycle().state() == CycleState.FROZEN
                ? tooLate()
                : new EmptyState(translate("assessment.sign.not-yet"), translate("assessment.sign.not-yet.text"));
    }

    private static EmptyState tooLate() {
        return new EmptyState(translate("assessment.sign.too-late"), translate("assessment.refused.frozen"));
    }

    private Component toSign(Standing standing) {
        if (standing.ended().isPresent()) {
            return EndedNote.of(standing.ended().get());
        }
        return standing.takesSteps(clock.instant())
                ? new SignOffForm(standing, transitions, evidence, forces, problems)
                : tooLate();
    }

    private Topic signed(Standing standing) {
        var topic = new Topic(translate("assessment.sign.statement"));
        standing.assessment().statement().ifPresent(words -> topic.with(new Paragraph(words)));
        standing.consent()
                .ifPresent(consent -> topic.with(new Facts()
                        .add(
                                translate("assessment.sign.benchmark"),
                                translate(
                                        consent.takesPart()
                                                ? "assessment.sign.takes-part"
                                                : "assessment.sign.stays-out"))
                        .add(translate("assessment.sign.chosen"), DateText.moment(consent.decidedAt()))));
        return topic.with(GapsRead.of(standing), changes(standing));
    }

    /** What the chief officer can still change: the choice, and until the freeze everything else. */
    private Div changes(Standing standing) {
        var id = standing.assessment().getId();
        var open = standing.takesSteps(clock.instant());
        var buttons = Buttons.row();
        if (open) {
            buttons.add(Buttons.link(translate("assessment.reopen.title"), AssessmentNavigation.reopen(id)));
        }
        if (open || standing.consent().map(Consent::takesPart).orElse(false)) {
            buttons.add(Buttons.link(translate("assessment.choice.title"), AssessmentNavigation.choice(id)));
        }
        return buttons;
    }

    private Topic prepared(Standing standing) {
        var assessment = standing.assessment();
        var names =
                people.names(Stream.of(Optional.of(assessment.openedBy()), assessment.sentBy(), assessment.signedBy())
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        var facts = new Facts();
        assessment
                .sentBy()
                .ifPresent(by -> facts.add(
                        translate("assessment.sign.sent-by"),
                        names.getOrDefault(by, translate("assessment.somebody"))));
        assessment.sentAt().ifPresent(at -> facts.add(translate("assessment.sign.sent"), DateText.moment(at)));
        assessment
                .signedBy()
                .ifPresent(by -> facts.add(
                        translate("assessment.sign.signed-by"),
                        names.getOrDefault(by, translate("assessment.somebody"))));
        assessment.signedAt().ifPresent(at -> facts.add(translate("assessment.review.signed"), DateText.moment(at)));
        facts.add(
                translate("assessment.dates.closes"),
                DateText.moment(standing.cycle().closes()));
        return new Topic(translate("assessment.sign.prepared"))
                .with(facts)
                .with(new Anchor(
                        AssessmentNavigation.review(assessment.getId()), translate("assessment.sign.all-answers")));
    }
}
