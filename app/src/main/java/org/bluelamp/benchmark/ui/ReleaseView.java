package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Map;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseFile;
import org.bluelamp.benchmark.ReleaseFileName;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.ReleaseState;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;

/** One release, as everybody gets it; and until somebody decides it, the place to decide. */
@Route("releases/:release")
@Requires(Permission.READ_RELEASES)
class ReleaseView extends BenchmarkPage implements BeforeEnterObserver {

    private final ReleaseService releases;
    private final Publishing publishing;
    private final EditionService editions;
    private final ReleaseFile file;
    private final FigureTitles titles;
    private final ReleaseLinks links;

    ReleaseView(
            ReleaseService releases,
            Publishing publishing,
            EditionService editions,
            ReleaseFile file,
            FigureTitles titles,
            ReleaseLinks links) {
        this.releases = releases;
        this.publishing = publishing;
        this.editions = editions;
        this.file = file;
        this.titles = titles;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(releases.release(Address.id(event, "release")));
    }

    private void show(Release release) {
        removeAll();
        problems.clear();
        var title = translate("benchmark.release.title", ReleaseWords.name(release));
        title(title);
        add(new PageHead(title)
                .lead(lead(release))
                .back(translate("benchmark.releases"), "releases")
                .errors(problems));
        if (release.state() == ReleaseState.PREPARED) {
            add(Note.info(translate("benchmark.prepared.note")));
        }
        releases.restatementOf(release.getId())
                .map(newer -> ReleaseWords.restated(BenchmarkNavigation.release(newer.getId())))
                .ifPresent(this::add);
        var edition = editions.edition(release.edition());
        var figures = release.figures();
        if (release.state() == ReleaseState.PUBLISHED) {
            add(links.topic(
                    release,
                    Download.link(
                            translate("benchmark.csv"),
                            ReleaseFileName.of(release),
                            "text/csv; charset=UTF-8",
                            () -> file.csv(release.getId(), Texts.locale()))));
        }
        var sections = new ArrayList<Topic>();
        sections.add(areas(release, edition));
        sections.addAll(new ReleaseSections(edition, figures, titles, null).all());
        sections.add(new SuppressedTopic(edition, figures, titles).topic());
        var columns = new Columns(translate("benchmark.aside"));
        sections.forEach(columns::work);
        if (release.state() == ReleaseState.PREPARED && Actor.current().may(Permission.PUBLISH_RELEASE)) {
            columns.work(new ReleaseDecision(release, publishing, problems, this::show));
        }
        columns.aside(facts(release), OnThisPage.of(sections));
        ReleaseBands.explained().forEach(columns::aside);
        add(columns);
    }

    private static Topic areas(Release release, Edition edition) {
        var areas = release.figures().areas();
        var topic = new Topic(translate("benchmark.release.by-area"))
                .intro(translate("benchmark.intro", ReleaseBands.group(release.forces())))
                .with(ReleaseBands.chart(edition, areas, AreaFigures::national, null, Map.of())
                        .tableOpen());
        ReleaseBands.repeated(edition, areas, Partition.WHOLE).ifPresent(topic::with);
        return topic;
    }

    private static String lead(Release release) {
        return switch (release.state()) {
            case PREPARED -> translate("benchmark.prepared.lead", DateText.day(release.preparedAt()));
            case PUBLISHED ->
                translate(
                        "benchmark.release.lead",
                        DateText.day(release.publishedAt().orElseThrow()));
            case DISCARDED ->
                translate("benchmark.discarded.lead", release.discardedWhy().orElse(""));
        };
    }

    private static Topic facts(Release release) {
        var commitment = new Code(release.membership());
        commitment.setClassName("seal");
        var facts = new Facts()
                .add(translate("benchmark.release.rule"), ReleaseWords.rule(release))
                .add(translate("benchmark.partition"), GroupWords.partition(release.partition()));
        release.reason().ifPresent(reason -> facts.add(translate("benchmark.restatement.reason"), reason));
        facts.add(
                        translate("benchmark.release.attack"),
                        translate("benchmark.release.attack.text", Numbers.whole(release.attempts())))
                .add(translate("benchmark.release.membership"), commitment);
        return new Topic(translate("benchmark.release.facts")).with(facts);
    }
}
