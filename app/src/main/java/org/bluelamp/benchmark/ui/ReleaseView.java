package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.bluelamp.benchmark.ReleaseFile;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;

/** One release, as everybody gets it. */
@Route("releases/:release")
@Requires(Permission.READ_RELEASES)
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReleaseService releases;
    private final EditionService editions;
    private final ReleaseFile file;
    private String title = "";

    ReleaseView(ReleaseService releases, EditionService editions, ReleaseFile file) {
        this.releases = releases;
        this.editions = editions;
        this.file = file;
        setClassName("page");
    }

    @Override
    public String getPageTitle() {
        return translate("benchmark.page-title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var published = releases.release(BenchmarkNavigation.id(event.getRouteParameters(), "release"));
        var release = published.release();
        title = translate("benchmark.release.title", release.title());
        add(new PageHead(title)
                .lead(translate("benchmark.release.lead", DateText.day(release.publishedAt())))
                .back(translate("benchmark.releases"), "releases"));
        var columns = new Columns(translate("benchmark.aside"));
        columns.work(new Topic(translate("benchmark.release.by-area"))
                .intro(translate("benchmark.intro", ReleaseBands.group(release.forces())))
                .with(ReleaseBands.chart(
                                editions.edition(release.edition()), BenchmarkView.figures(published), null, Map.of())
                        .tableOpen()));
        columns.work(new Paragraph(Download.link(
                translate("benchmark.csv"),
                "release.csv",
                "text/csv; charset=UTF-8",
                () -> file.csv(release.getId(), Texts.locale()))));
        var commitment = new Code(release.membership());
        commitment.setClassName("seal");
        columns.aside(new Topic(translate("benchmark.release.facts"))
                .with(new Facts()
                        .add(translate("benchmark.release.rule"), release.rule())
                        .add(translate("benchmark.release.membership"), commitment)));
        ReleaseBands.explained().forEach(columns::aside);
        add(columns);
    }
}
