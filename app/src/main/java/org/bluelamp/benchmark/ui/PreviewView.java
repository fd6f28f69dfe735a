package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Before a release: what has to hold, and how it is to compare. Its figures are computed here, once. */
@Route("releases/of-cycle/:cycle")
@Requires(Permission.PREPARE_RELEASE)
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Publishing publishing;
    private final CycleService cycles;
    private final Clock clock;
    private final ErrorSummary problems = new ErrorSummary();
    private String title = "";

    PreviewView(Publishing publishing, CycleService cycles, Clock clock) {
        this.publishing = publishing;
        this.cycles = cycles;
        this.clock = clock;
        setClassName("page");
    }

    @Override
    public String getPageTitle() {
        return translate("benchmark.page-title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var cycle = cycles.cycle(Address.id(event, "cycle"));
        var readiness = publishing.readiness(cycle.getId());
        title = translate("benchmark.preview.title", cycle.title());
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
                    form -> prepare(cycle, form)));
        } else {
            add(NotReady.of(readiness, cycle, clock.instant()));
        }
    }

    private void prepare(Cycle cycle, PrepareForm form) {
        problems.clear();
        try {
            var prepared = publishing.prepare(cycle.getId(), form.partition(), form.reason());
            UI.getCurrentOrThrow().navigate(BenchmarkNavigation.release(prepared.getId()));
        } catch (Refused refused) {
            form.refuse(refused, problems);
            problems.show();
        }
    }
}
