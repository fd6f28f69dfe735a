package org.bluelamp.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.jspecify.annotations.Nullable;

/** Everything that a release shows, one value a line, for files: withheld there where it is withheld on the screen. */
final class ReleaseLines {

    static final String WITHHELD = "withheld";

    /** @param group the code of a group of the partition; {@code national} for the whole service */
    record Line(String kind, String code, String name, String group, String figure, String value) {}

    private static final String NATIONAL = "national";

    private final Edition edition;
    private final Figures figures;
    private final FigureTitles titles;
    private final Locale locale;
    private final List<Line> lines = new ArrayList<>();

    ReleaseLines(Edition edition, Figures figures, FigureTitles titles, Locale locale) {
        this.edition = edition;
        this.figures = figures;
        this.titles = titles;
        this.locale = locale;
    }

    List<Line> lines() {
        lines.clear();
        figures.areas().forEach(area -> scores("area", area.area(), areaName(area.area()), area));
        figures.movements().forEach(moved -> {
            share("movement", moved.area(), areaName(moved.area()), "rose", moved.rose());
            share("movement", moved.area(), areaName(moved.area()), "stayed", moved.stayed());
            share("movement", moved.area(), areaName(moved.area()), "fell", moved.fell());
        });
        figures.standards().forEach(standard -> {
            share("standard", standard.standard(), standardName(standard.standard()), "below target", standard.below());
            if (edition.asksForEvidence()) {
                share(
                        "standard",
                        standard.standard(),
                        standardName(standard.standard()),
                        "evidenced",
                        standard.evidenced());
            }
        });
        figures.coreDuties().forEach(code -> line("core duty", code, standardName(code), "most often unmet", "yes"));
        barriers();
        figures.further().forEach(further -> {
            var title = titles.of(further.code(), locale);
            if (further.scores() == null) {
                share("further", further.code(), title, "yes", further.yes());
            } else {
                scores("further", further.code(), title, further.scores());
            }
        });
        return List.copyOf(lines);
    }

    private void scores(String kind, String code, String name, AreaFigures scores) {
        quartiles(kind, code, name, NATIONAL, scores.national());
        figures.partition()
                .groups()
                .forEach(group ->
                        quartiles(kind, code, name, group, scores.group(group).orElse(null)));
    }

    private void barriers() {
        if (edition.barriers().isEmpty()) {
            return;
        }
        if (figures.barriers() == null) {
            line("barrier", "", "", "among the most common", WITHHELD);
            return;
        }
        edition.barriers().stream()
                .filter(barrier -> figures.barriers().contains(barrier.code()))
                .forEach(barrier ->
                        line("barrier", barrier.code(), barrier.label().in(locale), "among the most common", "yes"));
    }

    private void quartiles(String kind, String code, String name, String group, @Nullable Quartiles quartiles) {
        add(kind, code, name, group, "lower quartile", quartiles == null ? WITHHELD : quartiles.lower() + "");
        add(kind, code, name, group, "median", quartiles == null ? WITHHELD : quartiles.median() + "");
        add(kind, code, name, group, "upper quartile", quartiles == null ? WITHHELD : quartiles.upper() + "");
    }

    private void share(String kind, String code, String name, String figure, @Nullable Third share) {
        line(
                kind,
                code,
                name,
                figure,
                share == null ? WITHHELD : share.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private void line(String kind, String code, String name, String figure, String value) {
        add(kind, code, name, NATIONAL, figure, value);
    }

    private void add(String kind, String code, String name, String group, String figure, String value) {
        lines.add(new Line(kind, code, name, group, figure, value));
    }

    private String areaName(String code) {
        return edition.area(code).orElseThrow().title().in(locale);
    }

    private String standardName(String code) {
        return edition.standard(code).orElseThrow().label().in(locale);
    }
}
