package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Map;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.OwnReading;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseFile;
import org.bluelamp.benchmark.ReleaseFileName;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Part;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;

/** A force beside the published figures: in which quarter it lies, area by area. */
@Route("benchmark/:release?")
@Requires(Permission.READ_OWN_BENCHMARK)
class BenchmarkView extends BenchmarkPage implements BeforeEnterObserver {

    private final ReleaseService releases;
    private final OwnPosition position;
    private final OwnReading reading;
    private final EditionService editions;
    private final ForceDirectory forces;
    private final ReleaseFile file;
    private final FigureTitles titles;
    private final ReleaseLinks links;

    BenchmarkView(
            ReleaseService releases,
            OwnPosition position,
            OwnReading reading,
            EditionService editions,
            ForceDirectory forces,
            ReleaseFile file,
            FigureTitles titles,
            ReleaseLinks links) {
        this.releases = releases;
        this.position = position;
        this.reading = reading;
        this.editions = editions;
        this.forces = forces;
        this.file = file;
        this.titles = titles;
        this.links = links;
        title(translate("benchmark.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address.idIfAny(event, "release")
                .map(releases::release)
                .or(releases::latest)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(translate("benchmark.title")),
                                new EmptyState(translate("benchmark.none"), translate("benchmark.none.text"))));
    }

    private void show(Release release) {
        var figures = release.figures();
        var edition = editions.edition(release.edition());
        var member = forces.find(Actor.current().force()).orElseThrow(() -> new Absent("force"));
        var force = member.name().in(Texts.locale());
        var own = position.in(release.getId());
        add(new PageHead(translate("benchmark.title"))
                .lead(translate(
                        "benchmark.lead",
                        force,
                        ReleaseWords.name(release),
                        DateText.day(release.publishedAt().orElseThrow()))));
        releases.restatementOf(release.getId())
                .map(newer -> ReleaseWords.restated("benchmark/" + newer.getId()))
                .ifPresent(this::add);
        var sections = new ArrayList<Topic>();
        sections.add(first(release, edition, force, own));
        reading.of(release.getId()).ifPresent(read -> sections.addAll(new OwnSections(edition, read).all()));
        sections.addAll(new ReleaseSections(edition, figures, titles, group(release, member)).all());
        var columns = new Columns(translate("benchmark.aside"));
        sections.forEach(columns::work);
        columns.aside(links.topic(release, download(release)));
        var others = releases.published().stream()
                .filter(other -> !other.getId().equals(release.getId()))
                .toList();
        if (!others.isEmpty()) {
            columns.aside(OtherReleases.of(others, links));
        }
        columns.aside(OnThisPage.of(sections));
        ReleaseBands.explained().forEach(columns::aside);
        columns.aside(new Div(Note.info(translate("benchmark.who-sees"))));
        add(columns);
    }

    private static Topic first(Release release, Edition edition, String force, Map<String, Part> own) {
        var areas = release.figures().areas();
        var topic = new Topic(finding(own)).intro(translate("benchmark.intro", ReleaseBands.group(release.forces())));
        if (own.isEmpty()) {
            topic.with(Note.info(translate("benchmark.no-own")));
        }
        topic.with(ReleaseBands.chart(edition, areas, AreaFigures::national, force, own)
                .tableOpen());
        ReleaseBands.repeated(edition, areas, Partition.WHOLE).ifPresent(topic::with);
        return topic;
    }

    /** Its size and its place are public, whether it took part or not. */
    private static String group(Release release, Force force) {
        return release.partition().groupOf(new Member(force.code(), force.sizeBand(), force.area()));
    }

    private Download download(Release release) {
        return Download.link(
                translate("benchmark.csv"),
                ReleaseFileName.of(release),
                "text/csv; charset=UTF-8",
                () -> file.csv(release.getId(), Texts.locale()));
    }

    /** What the figures say, in a line. */
    private static String finding(Map<String, Part> own) {
        if (own.isEmpty()) {
            return translate("benchmark.finding.none");
        }
        var above = own.values().stream()
                .filter(quarter -> quarter == Part.ABOVE_MEDIAN || quarter == Part.UPPER)
                .count();
        return translate("benchmark.finding", above, own.size());
    }
}
