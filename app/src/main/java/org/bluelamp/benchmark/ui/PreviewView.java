package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** The check page before a release: what has to hold, what it would say, and that it is for good. */
@Route("releases/of-cycle/:cycle")
@Requires(Permission.PUBLISH_RELEASE)
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReleaseService releases;
    private final CycleService cycles;
    private final EditionService editions;
    private final ErrorSummary problems = new ErrorSummary();
    private String title = "";

    PreviewView(ReleaseService releases, CycleService cycles, EditionService editions) {
        this.releases = releases;
        this.cycles = cycles;
        this.editions = editions;
        setClassName("page");
    }

    @Override
    public String getPageTitle() {
        return translate("benchmark.page-title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var cycle = cycles.cycle(BenchmarkNavigation.id(event.getRouteParameters(), "cycle"));
        var preview = releases.preview(cycle.getId());
        title = translate("benchmark.preview.title", cycle.title());
        add(
                new PageHead(title)
                        .lead(translate("benchmark.preview.lead"))
                        .back(translate("benchmark.releases"), "releases")
                        .errors(problems),
                new Topic(translate("benchmark.readiness")).with(ReadinessTable.of(preview.readiness(), cycle)));
        preview.figures()
                .ifPresentOrElse(
                        figures -> add(
                                new Topic(translate("benchmark.preview.figures"))
                                        .intro(translate("benchmark.preview.figures.text"))
                                        .with(ReleaseBands.chart(
                                                        editions.edition(cycle.edition()), figures, null, Map.of())
                                                .tableOpen()),
                                Buttons.row(
                                        Buttons.primary(
                                                translate("benchmark.preview.publish"), _ -> publish(cycle.getId())),
                                        Buttons.link(translate("benchmark.preview.later"), "releases"))),
                        () -> add(Note.warn(
                                translate("benchmark.preview.not-ready"),
                                translate("benchmark.preview.not-ready.text"))));
    }

    private void publish(UUID cycle) {
        problems.clear();
        try {
            var published = releases.publish(cycle);
            UI.getCurrentOrThrow()
                    .navigate(BenchmarkNavigation.release(published.release().getId()));
        } catch (Refused refused) {
            problems.problem(translate(refused.text(), refused.parameters()));
            problems.show();
        }
    }
}
