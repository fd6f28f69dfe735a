package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Reminder;
import org.bluelamp.assessment.ReminderService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.NextPanel;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/** The force's assessment in the current cycle: where it stands, or how to begin, or that there is nothing to do. */
final class CurrentAssessment extends Div {

    private final AssessmentService assessments;
    private final InvitationService invitations;
    private final ReminderService reminders;
    private final Clock clock;

    CurrentAssessment(
            AssessmentService assessments,
            CycleService cycles,
            InvitationService invitations,
            ReminderService reminders,
            Clock clock) {
        this.assessments = assessments;
        this.invitations = invitations;
        this.reminders = reminders;
        this.clock = clock;
        var current = cycles.current();
        var assessment = current.flatMap(cycle -> assessments.inCycle(cycle.getId()));
        if (assessment.isPresent()) {
            add(underWay(assessment.get()));
        } else {
            add(current.map(this::begin).orElseGet(CurrentAssessment::nothing));
        }
        earlier(assessments.all(), cycles, assessment.orElse(null));
    }

    private Component underWay(Assessment assessment) {
        var overview = new Overview(assessments.standing(assessment.getId()), clock);
        reminded(assessment.cycle()).ifPresent(overview::reminded);
        return overview;
    }

    private Component begin(Cycle cycle) {
        var page = new Div();
        page.addClassName("stack");
        var invited = invitations.of(cycle.getId());
        var force = Actor.current().force();
        var ended = assessments.ended();
        if (ended.isPresent()) {
            page.add(EndedNote.of(ended.get()));
        } else if (!invited.includes(force)) {
            page.add(new EmptyState(
                    translate("assessment.begin.not-invited"), translate("assessment.begin.not-invited.text")));
        } else {
            reminded(cycle.getId()).ifPresent(at -> page.add(Overview.reminder(cycle, at)));
            page.add(
                    start(cycle),
                    Words.metaParagraph(invited.since(force)
                            .map(at -> translate("assessment.begin.invited", DateText.day(at)))
                            .orElseGet(() -> translate("assessment.begin.everyone"))));
        }
        return new Div(new PageHead(cycle.title()).lead(translate("assessment.begin.lead")), page);
    }

    private Component start(Cycle cycle) {
        if (!cycle.takesAnswers(clock.instant())) {
            return new EmptyState(
                    translate("assessment.begin.closed"),
                    translate("assessment.begin.closed.text", DateText.moment(cycle.closes())));
        }
        return Actor.current().may(Permission.OPEN_ASSESSMENT)
                ? new NextPanel(
                        translate("assessment.begin.next"),
                        translate("assessment.begin.next.text", DateText.moment(cycle.closes())),
                        Buttons.primaryLink(
                                translate("assessment.begin.button"), AssessmentNavigation.open(cycle.getId())))
                : new EmptyState(translate("assessment.begin.wait"), translate("assessment.begin.wait.text"));
    }

    private Optional<Instant> reminded(UUID cycle) {
        return reminders.of(cycle).stream().findFirst().map(Reminder::sentAt);
    }

    private static Component nothing() {
        return new Div(
                new PageHead(translate("assessment.title")),
                new EmptyState(translate("assessment.none"), translate("assessment.none.text")));
    }

    private void earlier(List<Assessment> all, CycleService cycles, @Nullable Assessment shown) {
        var titles = cycles.all().stream().collect(Collectors.toMap(Cycle::getId, Cycle::title));
        var list = new UnorderedList();
        list.setClassName("rows");
        all.stream()
                .filter(assessment -> shown == null || !assessment.getId().equals(shown.getId()))
                .forEach(assessment -> list.add(new ListItem(new Anchor(
                        AssessmentNavigation.assessment(assessment.getId()),
                        titles.getOrDefault(assessment.cycle(), translate("assessment.title"))))));
        if (list.getChildren().findAny().isPresent()) {
            var topic = new Topic(translate("assessment.earlier")).with(list);
            topic.addClassName("gap-l");
            add(topic);
        }
    }
}
