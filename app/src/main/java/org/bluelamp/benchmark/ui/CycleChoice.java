package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.Release;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.ui.FrameworkNavigation;
import org.bluelamp.uikit.TabLinks;

/** Which cycle is shown, of those that somebody still waits for; empty where there is no other. */
final class CycleChoice extends Div {

    private CycleChoice() {}

    /** @param all newest first */
    static CycleChoice of(Cycle shown, List<Cycle> all, List<Release> published) {
        var released = published.stream().map(Release::cycle).collect(Collectors.toSet());
        var waitedFor = all.stream()
                .filter(cycle -> cycle.getId().equals(shown.getId())
                        || cycle.state() == CycleState.OPEN
                        // the release of a frozen one is still to come
                        || (cycle.state() == CycleState.FROZEN && !released.contains(cycle.getId())))
                .toList();
        var choice = new CycleChoice();
        if (waitedFor.size() > 1) {
            var tabs = new TabLinks(translate("benchmark.participation.cycles"));
            waitedFor.forEach(cycle -> tabs.add(
                    cycle.title(),
                    FrameworkNavigation.participation(cycle.getId()),
                    cycle.getId().equals(shown.getId())));
            choice.add(tabs);
        }
        return choice;
    }
}
