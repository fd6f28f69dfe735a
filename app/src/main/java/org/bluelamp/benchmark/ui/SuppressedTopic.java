package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.framework.Barrier;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * All that a release withholds, with one reason for everything, and all that it repeats from the release before: read from what
 * it shows, so that it tells nothing more.
 */
final class SuppressedTopic {

    /** @param withheld what it is called, and so for the repeated */
    private record Row(String figures, List<String> withheld, List<String> repeated, int of) {}

    private final Edition edition;
    private final Figures figures;
    private final FigureTitles titles;

    SuppressedTopic(Edition edition, Figures figures, FigureTitles titles) {
        this.edition = edition;
        this.figures = figures;
        this.titles = titles;
    }

    Topic topic() {
        var topic = new Topic(translate("benchmark.suppressed"));
        var rows = rows().filter(
                        row -> !row.withheld().isEmpty() || !row.repeated().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return topic.intro(translate("benchmark.suppressed.none"));
        }
        var table = new FoldTable(
                        translate("benchmark.suppressed"),
                        Column.text(translate("benchmark.use.group")),
                        Column.text(Withheld.word()),
                        Column.text(translate("benchmark.suppressed.repeated")))
                .tight();
        rows.forEach(row -> table.addRow(
                new Span(row.figures()),
                new Span(words(row.withheld(), row.of())),
                new Span(words(row.repeated(), row.of()))));
        return topic.intro(translate("benchmark.suppressed.text", Withheld.reason()))
                .with(table);
    }

    private static String words(List<String> names, int of) {
        if (names.isEmpty()) {
            return translate("benchmark.suppressed.nothing");
        }
        return names.size() == of && of > 1 ? translate("benchmark.suppressed.all", of) : String.join(", ", names);
    }

    private Stream<Row> rows() {
        return Stream.of(
                        areas(),
                        Stream.of(movements(), barriers()),
                        standards(),
                        furtherScores(),
                        Stream.of(furtherShares()))
                .flatMap(rows -> rows);
    }

    private Stream<Row> areas() {
        return figures.partition()
                .wholeAndGroups()
                .map(group -> row(
                        group.equals(Partition.WHOLE) ? translate("benchmark.release.by-area") : of(group),
                        figures.areas(),
                        area -> area(area.area()),
                        area -> area.group(group).isEmpty(),
                        area -> area.repeated().contains(group)));
    }

    private Row movements() {
        return row(
                translate("benchmark.movement"),
                figures.movements(),
                (Movement moved) -> area(moved.area()),
                moved -> moved.rose() == null,
                _ -> figures.sharesRepeated());
    }

    private Row barriers() {
        return row(
                translate("benchmark.barriers"),
                edition.barriers(),
                (Barrier barrier) -> Wording.plain(barrier.label()),
                _ -> figures.barriers() == null,
                _ -> figures.sharesRepeated());
    }

    private Stream<Row> standards() {
        var target = edition.target();
        if (target == null) {
            return Stream.of();
        }
        var below = translate(
                "benchmark.standards.below", Wording.plain(edition.level(target).label()));
        var all = standards(below, StandardFigures::below);
        return edition.asksForEvidence()
                ? Stream.of(all, standards(translate("benchmark.standards.evidenced"), StandardFigures::evidenced))
                : Stream.of(all);
    }

    private Row standards(String title, Function<StandardFigures, @Nullable Object> share) {
        return row(
                title,
                figures.standards(),
                StandardFigures::standard,
                standard -> share.apply(standard) == null,
                _ -> figures.sharesRepeated());
    }

    private Stream<Row> furtherScores() {
        return figures.further().stream()
                .filter(figure -> figure.scores() != null)
                .map(figure -> row(
                        title(figure),
                        figures.partition().wholeAndGroups().toList(),
                        this::of,
                        group -> figure.scores() == null
                                || figure.scores().group(group).isEmpty(),
                        group -> figure.scores() != null
                                && figure.scores().repeated().contains(group)));
    }

    private Row furtherShares() {
        return row(
                translate("benchmark.further.yes"),
                figures.further().stream()
                        .filter(figure -> figure.scores() == null)
                        .toList(),
                this::title,
                figure -> figure.yes() == null,
                _ -> figures.sharesRepeated());
    }

    private static <T> Row row(
            String title, Collection<T> all, Function<T, String> name, Predicate<T> withheld, Predicate<T> repeated) {
        return new Row(
                title,
                all.stream().filter(withheld).map(name).toList(),
                all.stream().filter(repeated).map(name).toList(),
                all.size());
    }

    private String of(String group) {
        return GroupWords.title(figures.partition(), group);
    }

    private String area(String code) {
        return Wording.plain(edition.area(code).orElseThrow().title());
    }

    private String title(FurtherFigures figure) {
        return titles.of(figure.code(), Texts.locale());
    }
}
