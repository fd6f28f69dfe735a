package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Score.AreaScore;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.Standard;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.NextPanel;
import org.bluelamp.uikit.Texts;

/** The one thing to do next in an assessment, for whoever is at work; to read it where there is nothing. */
final class NextStep {

    private final Standing standing;

    private NextStep(Standing standing) {
        this.standing = standing;
    }

    static Component of(Standing standing, Instant now) {
        return new NextStep(standing).at(now);
    }

    private Component at(Instant now) {
        var id = standing.assessment().getId();
        var actor = Actor.current();
        var state = standing.assessment().state();
        if (standing.ended().isPresent()) {
            return panel("read", AssessmentNavigation.review(id));
        }
        var signed = state == AssessmentState.SIGNED_OFF || state == AssessmentState.SUBMITTED;
        if (signed && standing.cycle().state() == CycleState.FROZEN && actor.may(Permission.SIGN_OFF)) {
            return panel("signed", AssessmentNavigation.signOff(id));
        }
        if (state == AssessmentState.IN_PROGRESS && actor.may(Permission.ANSWER) && standing.open(now)) {
            return unanswered().map(this::area).orElseGet(() -> panel("check", AssessmentNavigation.review(id)));
        }
        if (state == AssessmentState.FOR_SIGN_OFF && actor.may(Permission.SIGN_OFF) && standing.takesSteps(now)) {
            return panel("sign", AssessmentNavigation.signOff(id));
        }
        if (state == AssessmentState.SIGNED_OFF
                && actor.may(Permission.SUBMIT_ASSESSMENT)
                && standing.takesSteps(now)) {
            return panel("submit", AssessmentNavigation.submit(id));
        }
        return panel("read", AssessmentNavigation.review(id));
    }

    /** First an area with core standards to answer, then one that is begun. */
    private Optional<AreaScore> unanswered() {
        return standing.score().areas().stream()
                .filter(score -> score.unanswered() > 0)
                .min(Comparator.comparing((AreaScore score) -> score.unansweredCore() == 0)
                        .thenComparing(score -> score.answered() == 0));
    }

    private Component area(AreaScore score) {
        var title = standing.edition().area(score.area()).orElseThrow().title().in(Texts.locale());
        return new NextPanel(
                translate("assessment.next.area", title),
                translate("assessment.next.area.text", score.unanswered(), score.unansweredCore()),
                Buttons.primaryLink(
                        translate("assessment.next.continue"),
                        AssessmentNavigation.standard(standing.assessment().getId(), score.area(), first(score))));
    }

    /** The area's first that is not answered: of the core ones if there are any. */
    private String first(AreaScore score) {
        var unanswered = standing.unanswered(score.area());
        return unanswered.stream()
                .filter(Standard::core)
                .findFirst()
                .orElseGet(unanswered::getFirst)
                .code();
    }

    private static Component panel(String step, String address) {
        return new NextPanel(
                translate("assessment.next." + step),
                translate("assessment.next." + step + ".text"),
                Buttons.primaryLink(translate("assessment.next." + step + ".button"), address));
    }
}
