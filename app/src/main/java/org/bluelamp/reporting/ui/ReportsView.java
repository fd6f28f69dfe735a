package org.bluelamp.reporting.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.function.Supplier;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.ui.BenchmarkNavigation;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.reporting.ForceReports;
import org.bluelamp.reporting.ReportFile;
import org.bluelamp.reporting.ReportKind;
import org.bluelamp.reporting.ThemesReports;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** Which reports on a release there are for whoever looks, what each holds, and who may see it. */
@Route("reports/:release?")
@Requires(Permission.READ_REPORTS)
class ReportsView extends WorkPage implements BeforeEnterObserver {

    /** Makes one report, in the request that fetches it. */
    private interface Made {
        ReportFile as(ReportFormat format, Locale locale);
    }

    private final ReleaseService releases;
    private final ForceReports own;
    private final ThemesReports themes;

    ReportsView(ReleaseService releases, ForceReports own, ThemesReports themes) {
        this.releases = releases;
        this.own = own;
        this.themes = themes;
        title(translate("reporting.page-title", translate("reporting.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Address.idIfAny(event, "release")
                .map(releases::publishedWith)
                .or(releases::latest)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHead(translate("reporting.title")),
                                new EmptyState(translate("benchmark.none"), translate("benchmark.none.text"))));
    }

    private void show(Release release) {
        var id = release.getId();
        var ofForce = Actor.current().may(Permission.READ_OWN_BENCHMARK);
        add(new PageHead(translate("reporting.title"))
                .lead(translate(
                        "reporting.lead",
                        release.title(),
                        DateText.day(release.publishedAt().orElseThrow())))
                .back(
                        translate(ofForce ? "benchmark.title" : "benchmark.release.title", release.title()),
                        ofForce ? BenchmarkNavigation.benchmark(id) : BenchmarkNavigation.release(id)));
        if (ofForce && !own.stands(id)) {
            add(Note.info(translate("reporting.refused.stands-not")));
        } else if (ofForce) {
            add(topic(ReportKind.OWN, (format, locale) -> own.own(id, format, locale)));
            add(topic(ReportKind.ANONYMISED, (format, locale) -> own.anonymised(id, format, locale)));
        }
        if (Actor.current().may(Permission.READ_THEMES)) {
            add(topic(ReportKind.THEMES, (format, locale) -> themes.themes(id, format, locale)));
        }
    }

    private static Topic topic(ReportKind kind, Made made) {
        var texts = "reporting.kind." + kind.code();
        var locale = Texts.locale();
        return new Topic(translate(texts))
                .intro(translate(texts + ".holds"))
                .with(
                        Words.metaParagraph(translate(texts + ".who-sees")),
                        Buttons.row(kind.formats().stream()
                                .map(format -> button(
                                        kind,
                                        format,
                                        () -> made.as(format, locale).bytes()))
                                .toArray(Download[]::new)));
    }

    private static Download button(ReportKind kind, ReportFormat format, Supplier<byte[]> bytes) {
        return Download.button(
                translate("reporting.kind." + kind.code() + "." + format.ending()),
                kind.fileName(format),
                format.mediaType(),
                bytes);
    }
}
