package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.NextPanel;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Home of the national editor: the next step of the cycle, then the cycles and the editions. */
@org.springframework.stereotype.Component
class EditorHome implements RoleHome {

    private static final int SHOWN = 5;

    private final CycleService cycles;
    private final EditionService editions;
    private final Clock clock;

    EditorHome(CycleService cycles, EditionService editions, Clock clock) {
        this.cycles = cycles;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.role() == Role.EDITOR;
    }

    @Override
    public Component build() {
        var latest = cycles.first(SHOWN);
        var page = new Div(new PageHead(translate("framework.home.title")).lead(lead(latest)), next(latest));
        if (!latest.isEmpty()) {
            page.add(new Topic(translate("framework.cycles")).with(CyclesView.table(latest, editions, clock)));
        }
        page.add(new Topic(translate("framework.editions"))
                .with(new Anchor(FrameworkNavigation.editions(), translate("framework.home.editions"))));
        return page;
    }

    private String lead(List<Cycle> latest) {
        return latest.stream()
                .filter(cycle -> cycle.state() == CycleState.OPEN)
                .findFirst()
                .map(cycle -> translate("framework.home.lead", cycle.title(), CycleWords.standing(cycle, clock)))
                .orElseGet(() -> translate("framework.home.lead.none"));
    }

    /** What waits for the editor: a freeze that is due, a cycle to open, or nothing but the days that are left. */
    private NextPanel next(List<Cycle> latest) {
        var due = latest.stream()
                .filter(cycle -> CycleWords.mayFreeze(cycle, clock))
                .findFirst();
        if (due.isPresent()) {
            return new NextPanel(
                    translate("framework.home.freeze", due.get().title()),
                    translate("framework.home.freeze.text"),
                    Buttons.primaryLink(
                            translate("framework.freeze.button"),
                            FrameworkNavigation.freeze(due.get().getId())));
        }
        var open = latest.stream()
                .filter(cycle -> cycle.state() == CycleState.OPEN)
                .findFirst();
        return open.map(cycle -> new NextPanel(
                        translate("framework.home.open", cycle.title()),
                        translate("framework.home.open.text"),
                        Buttons.primaryLink(translate("framework.home.see"), FrameworkNavigation.cycle(cycle.getId()))))
                .orElseGet(() -> new NextPanel(
                        translate("framework.openCycle"),
                        translate("framework.home.none.text"),
                        Buttons.primaryLink(translate("framework.openCycle"), FrameworkNavigation.newCycle())));
    }
}
