package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.Release;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.reporting.file.Report;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Service;

/** What a release says of the service as a whole, to be read as a document. It holds nothing that the release does not. */
@Service
public class ThemesReports {

    private final ReportDesk desk;
    private final EditionService editions;
    private final CycleService cycles;
    private final FigureTitles titles;
    private final Texts texts;

    ThemesReports(ReportDesk desk, EditionService editions, CycleService cycles, FigureTitles titles, Texts texts) {
        this.desk = desk;
        this.editions = editions;
        this.cycles = cycles;
        this.titles = titles;
        this.texts = texts;
    }

    @Requires(Permission.READ_THEMES)
    public ReportFile themes(UUID id, ReportFormat format, Locale locale) {
        var release = desk.published(id);
        return desk.hand(report(release, ReportWords.in(texts, locale)), ReportKind.THEMES, format, release);
    }

    private Report report(Release release, ReportWords words) {
        var edition = editions.edition(release.edition());
        var cover = new Cover(words, edition, cycles.cycle(release.cycle()), release);
        var areas = new ReleaseAreas(words, edition, release.figures());
        var sections = new ArrayList<Section>();
        sections.add(areas.national());
        sections.addAll(areas.groups());
        sections.addAll(new ReleaseShares(words, edition, release.figures(), titles).all());
        sections.add(cover.howToRead());
        sections.add(cover.whyWithheld());
        return new Report(
                words.say("reporting.themes.title", release.title()),
                words.say("reporting.themes.lead"),
                words.locale(),
                UkDay.of(release.publishedAt().orElseThrow()),
                words.say("reporting.page"),
                cover.whole(),
                sections);
    }
}
