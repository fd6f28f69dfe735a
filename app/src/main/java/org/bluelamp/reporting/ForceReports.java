package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.assessment.Assessment;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.AssessmentState;
import org.bluelamp.assessment.Standing;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.benchmark.OwnReading;
import org.bluelamp.benchmark.Release;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.disclosure.Part;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Report;
import org.bluelamp.reporting.file.Report.Fact;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Service;

/** A force's reports on a published release: its own, and the one that it may publish. */
@Service
public class ForceReports {

    private final ReportDesk desk;
    private final AssessmentService assessments;
    private final OwnPosition position;
    private final OwnReading reading;
    private final ForceDirectory forces;
    private final FigureTitles titles;
    private final Texts texts;

    ForceReports(
            ReportDesk desk,
            AssessmentService assessments,
            OwnPosition position,
            OwnReading reading,
            ForceDirectory forces,
            FigureTitles titles,
            Texts texts) {
        this.desk = desk;
        this.assessments = assessments;
        this.position = position;
        this.reading = reading;
        this.forces = forces;
        this.titles = titles;
        this.texts = texts;
    }

    /** Whether the pinned force submitted something in the release's cycle, so that there is a report of its own. */
    @Requires(Permission.READ_OWN_BENCHMARK)
    public boolean stands(UUID release) {
        return submitted(desk.published(release)).isPresent();
    }

    /** All that the release says of the pinned force, for it alone. Refused where it submitted nothing in that cycle. */
    @Requires(Permission.READ_OWN_BENCHMARK)
    public ReportFile own(UUID id, ReportFormat format, Locale locale) {
        var release = desk.published(id);
        return desk.hand(
                report(release, standing(release), ReportWords.in(texts, locale)), ReportKind.OWN, format, release);
    }

    /**
     * What the force may publish. Refused where it submitted nothing in that cycle, and where any force would be named in
     * it: a cycle's title is typed by a person.
     */
    @Requires(Permission.READ_OWN_BENCHMARK)
    public ReportFile anonymised(UUID id, ReportFormat format, Locale locale) {
        var release = desk.published(id);
        var own = standing(release);
        var report = new AnonymisedReport(ReportWords.in(texts, locale), own.edition(), own.cycle(), release)
                .of(position.in(id), scores(own));
        NamesNobody.named(report, forces.all()).ifPresent(force -> {
            throw Refused.because("reporting.refused.names", force.name().in(locale));
        });
        return desk.hand(report, ReportKind.ANONYMISED, format, release);
    }

    private static Map<String, Integer> scores(Standing own) {
        var scores = new HashMap<String, Integer>();
        own.score().areas().forEach(area -> {
            if (area.rated() != null) {
                scores.put(area.area(), area.rated());
            }
        });
        return scores;
    }

    private Report report(Release release, Standing own, ReportWords words) {
        var edition = own.edition();
        var force = forces.find(Actor.current().force())
                .orElseThrow(() -> new Absent("force"))
                .name();
        var quarters = position.in(release.getId());
        var cover = new Cover(words, edition, own.cycle(), release);
        var scores = new OwnScores(words, own, before(own));
        var areas = new ReleaseAreas(words, edition, release.figures());
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                words.say("reporting.in-short"), new Sentences(finding(words, quarters) + " " + scores.said())));
        sections.add(scores.scores());
        sections.add(areas.national(quarters));
        sections.addAll(areas.groups());
        reading.of(release.getId())
                .ifPresent(read -> sections.addAll(new OwnBeside(words, edition, release, read).all()));
        sections.addAll(List.of(scores.coreGaps(), scores.completeness(), scores.barriers()));
        sections.addAll(new ReleaseShares(words, edition, release.figures(), titles).inShort());
        sections.add(cover.whyWithheld());
        return new Report(
                words.say("reporting.own.title", words.say(force)),
                words.say("reporting.own.lead", words.say(force), release.title()),
                words.locale(),
                UkDay.of(release.publishedAt().orElseThrow()),
                words.say("reporting.page"),
                Stream.concat(
                                Stream.of(new Fact(words.say("benchmark.force"), words.phrase(force))),
                                cover.whole().stream())
                        .toList(),
                sections);
    }

    /** The same sentence as on the screen. */
    private static String finding(ReportWords words, Map<String, Part> quarters) {
        var above = quarters.values().stream()
                .filter(quarter -> quarter == Part.ABOVE_MEDIAN || quarter == Part.UPPER)
                .count();
        return quarters.isEmpty()
                ? words.say("reporting.own.no-place")
                : words.say("benchmark.finding", above, quarters.size()) + ".";
    }

    private Standing standing(Release release) {
        return submitted(release)
                .map(assessment -> assessments.standing(assessment.getId()))
                .orElseThrow(() -> Refused.because("reporting.refused.stands-not"));
    }

    private Optional<Assessment> submitted(Release release) {
        return assessments.inCycle(release.cycle()).filter(ForceReports::isSubmitted);
    }

    private static boolean isSubmitted(Assessment assessment) {
        return assessment.state() == AssessmentState.SUBMITTED;
    }

    /** What the force submitted against the same edition last before this. */
    private Optional<Standing> before(Standing own) {
        return assessments.all().stream()
                .filter(ForceReports::isSubmitted)
                .filter(earlier -> earlier.edition().equals(own.assessment().edition())
                        && earlier.openedAt().isBefore(own.assessment().openedAt()))
                .findFirst()
                .map(earlier -> assessments.standing(earlier.getId()));
    }
}
