package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Before a release: what has to hold, and how it is to compare. Its figures are computed here, once. */
@Route("releases/of-cycle/:cycle")
@Requires(Permission.PREPARE_RELEASE)
class PreviewView extends BenchmarkPage implements BeforeEnterObserver {

    private final Publishing publishing;
    private final CycleService cycles;
    private final Clock clock;

    PreviewView(Publishing publishing, CycleService cycles, Clock clock) {
        this.publishing = publishing;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var cycle = cycles.cycle(Address.id(event, "cycle"));
        var readiness = publishing.readiness(cycle.getId());
        var title = translate("benchmark.preview.title", cycle.title());
        title(title);
        add(
                new PageHead(title)
                        .lead(translate("benchmark.preview.lead"))
                        .back(translate("benchmark.releases"), "releases")
                        .errors(problems),
                new Topic(translate("benchmark.readiness")).with(ReadinessTable.of(readiness, cycle)));
        if (readiness.ready()) {
            add(new PrepareForm(
                    readiness.restates(),
                    readiness.compares().orElse(Partition.NATIONAL),
                    problems,
                    (partition, reason) -> prepare(cycle, partition, reason)));
        } else {
            add(NotReady.of(readiness, cycle, clock.instant()));
        }
    }

    private void prepare(Cycle cycle, Partition partition, String reason) {
        var prepared = publishing.prepare(cycle.getId(), partition, reason);
        UI.getCurrentOrThrow().navigate(BenchmarkNavigation.release(prepared.getId()));
    }
}
