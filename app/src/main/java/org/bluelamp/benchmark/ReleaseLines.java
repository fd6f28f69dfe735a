package org.bluelamp.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Everything that a release shows, one value a line, for files: withheld there where it is withheld on the screen. */
final class ReleaseLines {

    /**
     * @param group the code of a group of the partition; {@code national} for the whole service
     * @param repeated whether the value is that of the release before, as yes or no
     */
    record Line(String kind, String code, String name, String group, String figure, String value, String repeated) {}

    private static final String NATIONAL = "national";

    private final Edition edition;
    private final Figures figures;
    private final FigureTitles titles;
    private final Texts texts;
    private final Locale locale;
    private final List<Line> lines = new ArrayList<>();

    ReleaseLines(Edition edition, Figures figures, FigureTitles titles, Texts texts, Locale locale) {
        this.edition = edition;
        this.figures = figures;
        this.titles = titles;
        this.texts = texts;
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
            var code = standard.standard();
            share("standard", code, standardName(code), "below", standard.below());
            if (edition.asksForEvidence()) {
                share("standard", code, standardName(code), "evidenced", standard.evidenced());
            }
        });
        figures.coreDuties().forEach(code -> line("core-duty", code, standardName(code), "unmet", yes(true)));
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
        figures.partition().wholeAndGroups().forEach(group -> {
            var quartiles = scores.group(group);
            var repeated = scores.repeated().contains(group);
            var shown = group.equals(Partition.WHOLE) ? NATIONAL : group;
            add(kind, code, name, shown, "lower", number(quartiles.map(Quartiles::lower)), repeated);
            add(kind, code, name, shown, "median", number(quartiles.map(Quartiles::median)), repeated);
            add(kind, code, name, shown, "upper", number(quartiles.map(Quartiles::upper)), repeated);
        });
    }

    private void barriers() {
        if (edition.barriers().isEmpty()) {
            return;
        }
        if (figures.barriers() == null) {
            line("barrier", "", "", "common", word("value", "withheld"));
            return;
        }
        edition.barriers().stream()
                .filter(barrier -> figures.barriers().contains(barrier.code()))
                .forEach(barrier ->
                        line("barrier", barrier.code(), barrier.label().in(locale), "common", yes(true)));
    }

    private String number(Optional<Integer> value) {
        return value.map(String::valueOf).orElseGet(() -> word("value", "withheld"));
    }

    private void share(String kind, String code, String name, String figure, @Nullable Third share) {
        line(
                kind,
                code,
                name,
                figure,
                word("value", share == null ? "withheld" : share.name().toLowerCase(Locale.ROOT)));
    }

    private void line(String kind, String code, String name, String figure, String value) {
        add(kind, code, name, NATIONAL, figure, value, figures.sharesRepeated());
    }

    private void add(
            String kind, String code, String name, String group, String figure, String value, boolean repeated) {
        lines.add(new Line(word("kind", kind), code, name, group, word("figure", figure), value, yes(repeated)));
    }

    private String yes(boolean is) {
        return word("value", is ? "yes" : "no");
    }

    private String word(String column, String code) {
        return texts.getTranslation("benchmark.file." + column + "." + code, locale);
    }

    private String areaName(String code) {
        return edition.area(code).orElseThrow().title().in(locale);
    }

    private String standardName(String code) {
        return edition.standard(code).orElseThrow().label().in(locale);
    }
}
