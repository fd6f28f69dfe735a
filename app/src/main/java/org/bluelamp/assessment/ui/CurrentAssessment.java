package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.NextPanel;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** The force's assessment in the current cycle: where it stands, or how to begin, or that there is nothing to do. */
final class CurrentAssessment extends Div {

    private final Clock clock;

    CurrentAssessment(AssessmentService assessments, CycleService cycles, Clock clock) {
        this.clock = clock;
        var current = cycles.current();
        var assessment = current.flatMap(cycle -> assessments.inCycle(cycle.getId()));
        if (assessment.isPresent()) {
            add(new Overview(assessments.standing(assessment.get().getId()), clock));
        } else {
            add(current.map(this::begin).orElseGet(CurrentAssessment::nothing));
        }
        earlier(assessments.all(), cycles, assessment.orElse(null));
    }

    private Component begin(Cycle cycle) {
        var page = new Div(new PageHead(cycle.title()).lead(translate("assessment.begin.lead")));
        if (!cycle.takesAnswers(clock.instant())) {
            page.add(new EmptyState(
                    translate("assessment.begin.closed"),
                    translate("assessment.begin.closed.text", DateText.moment(cycle.closes()))));
        } else if (Actor.current().may(Permission.OPEN_ASSESSMENT)) {
            page.add(new NextPanel(
                    translate("assessment.begin.next"),
                    translate("assessment.begin.next.text", DateText.moment(cycle.closes())),
                    Buttons.primaryLink(
                            translate("assessment.begin.button"), AssessmentNavigation.open(cycle.getId()))));
        } else {
            page.add(new EmptyState(translate("assessment.begin.wait"), translate("assessment.begin.wait.text")));
        }
        return page;
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
