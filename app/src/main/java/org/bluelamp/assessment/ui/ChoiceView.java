package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.UUID;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.Consent;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.CheckAnswers;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.springframework.dao.OptimisticLockingFailureException;

/** The chief officer changes the choice about releases: what it is now, what follows, and the button. */
@Route("sign-off/:id/choice")
@Requires(Permission.SIGN_OFF)
class ChoiceView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final Transitions transitions;
    private final Clock clock;

    ChoiceView(AssessmentService assessments, Transitions transitions, Clock clock) {
        this.assessments = assessments;
        this.transitions = transitions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(assessments.standing(Address.id(event, "id")));
    }

    private void show(Standing standing) {
        removeAll();
        problems.clear();
        var address = AssessmentNavigation.signOff(standing.assessment().getId());
        title(translate("assessment.choice.title"));
        add(new PageHead(translate("assessment.choice.title"))
                .lead(standing.cycle().title())
                .back(translate("assessment.sign.menu"), address)
                .errors(problems));
        var consent = standing.consent();
        if (consent.isEmpty()) {
            add(new EmptyState(translate("assessment.choice.none"), translate("assessment.choice.none.text")));
        } else {
            show(standing, consent.get(), address);
        }
    }

    private void show(Standing standing, Consent consent, String address) {
        add(new CheckAnswers()
                .add(
                        translate("assessment.choice.now"),
                        translate(consent.takesPart() ? "assessment.sign.takes-part" : "assessment.sign.stays-out"))
                .add(translate("assessment.sign.chosen"), DateText.moment(consent.decidedAt())));
        if (consent.takesPart()) {
            add(
                    follows("withdraw", "later", "published", "movement", "dated"),
                    buttons(standing, consent, "assessment.choice.withdraw", address));
        } else if (standing.ended().isEmpty() && standing.cycle().takesSubmissions(clock.instant())) {
            add(follows("join", "facts", "known"), buttons(standing, consent, "assessment.choice.join", address));
        } else {
            add(new EmptyState(translate("assessment.choice.out"), translate("assessment.refused.joins-too-late")));
        }
    }

    private static Topic follows(String choice, String... consequences) {
        var list = new UnorderedList();
        for (var consequence : consequences) {
            list.add(new ListItem(translate("assessment.choice." + choice + "." + consequence)));
        }
        return new Topic(translate("assessment.choice.follows")).with(list);
    }

    private Component buttons(Standing standing, Consent seen, String words, String address) {
        return Buttons.row(
                Buttons.primary(translate(words), _ -> change(standing, seen)),
                Buttons.link(translate("assessment.choice.leave"), address));
    }

    private void change(Standing standing, Consent seen) {
        var id = standing.assessment().getId();
        if (attempt(() -> choose(id, seen))) {
            AssessmentNavigation.go(AssessmentNavigation.signOff(id));
        }
    }

    /** Whoever comes too late sees at once what was chosen meanwhile. */
    private void choose(UUID id, Consent seen) {
        try {
            transitions.choose(id, seen.version(), !seen.takesPart());
        } catch (Stale | OptimisticLockingFailureException meanwhile) {
            show(assessments.standing(id));
            throw Refused.because("assessment.choice.meanwhile");
        }
    }
}
