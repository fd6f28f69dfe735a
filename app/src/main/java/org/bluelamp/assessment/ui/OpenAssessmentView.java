package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.InvitationService;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Tick;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** Before the first answer: what does this force do? The directory proposes, the force confirms. */
@Route("open-assessment/:cycle")
@Requires(Permission.OPEN_ASSESSMENT)
class OpenAssessmentView extends Page implements BeforeEnterObserver {

    private final AssessmentService assessments;
    private final CycleService cycles;
    private final InvitationService invitations;
    private final EditionService editions;
    private final ForceDirectory forces;
    private final Map<String, Tick> ticks = new LinkedHashMap<>();

    OpenAssessmentView(
            AssessmentService assessments,
            CycleService cycles,
            InvitationService invitations,
            EditionService editions,
            ForceDirectory forces) {
        this.assessments = assessments;
        this.cycles = cycles;
        this.invitations = invitations;
        this.editions = editions;
        this.forces = forces;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ticks.clear();
        var cycle = cycles.cycle(Address.id(event, "cycle"));
        var existing = assessments.inCycle(cycle.getId());
        if (existing.isPresent()) {
            event.forwardTo(AssessmentNavigation.assessment(existing.get().getId()));
            return;
        }
        if (assessments.ended().isPresent()
                || !invitations.of(cycle.getId()).includes(Actor.current().force())) {
            // the home of the assessment says why
            event.forwardTo("assessment");
            return;
        }
        title(translate("assessment.open.title", cycle.title()));
        add(
                new PageHead(translate("assessment.open.title", cycle.title()))
                        .lead(translate("assessment.open.lead", DateText.moment(cycle.closes())))
                        .back(translate("assessment.title"), "assessment")
                        .errors(problems),
                capabilities(editions.edition(cycle.edition())),
                Buttons.row(
                        Buttons.primary(translate("assessment.open.button"), _ -> open(cycle.getId())),
                        Buttons.link(translate("assessment.open.later"), "assessment")));
    }

    private Topic capabilities(Edition edition) {
        var force = forces.find(Actor.current().force()).orElseThrow(() -> new Absent("force"));
        var topic = new Topic(translate("assessment.open.capabilities"))
                .intro(translate("assessment.open.capabilities.text"));
        for (var entry : asking(edition).entrySet()) {
            var tick = new Tick(name(entry.getKey()));
            tick.setValue(force.capabilities().contains(entry.getKey()));
            ticks.put(entry.getKey(), tick);
            topic.with(
                    tick,
                    Words.metaParagraph(translate("assessment.open.decides", String.join(", ", entry.getValue()))));
        }
        return topic;
    }

    private Phrase name(String capability) {
        return forces.capabilities().stream()
                .filter(known -> known.code().equals(capability))
                .map(known -> Wording.phrase(known.meaning()))
                .findAny()
                .orElseGet(() -> Phrase.of(capability));
    }

    /** Which standards hang on which capability; a capability that this edition never asks about is not asked about here. */
    private static Map<String, Set<String>> asking(Edition edition) {
        return edition.standards().stream()
                .filter(standard -> standard.appliesWith() != null)
                .collect(Collectors.groupingBy(
                        standard -> Objects.requireNonNull(standard.appliesWith()),
                        LinkedHashMap::new,
                        Collectors.mapping(Standard::code, Collectors.toCollection(TreeSet::new))));
    }

    private void open(UUID cycle) {
        var confirmed = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        attempt(() -> {
            var opened = assessments.open(cycle, confirmed);
            AssessmentNavigation.go(AssessmentNavigation.assessment(opened.getId()));
        });
    }
}
