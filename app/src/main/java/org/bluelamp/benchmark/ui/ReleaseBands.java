package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.bluelamp.uikit.chart.Band;
import org.bluelamp.uikit.chart.BandChart;
import org.bluelamp.uikit.chart.Quarter;
import org.jspecify.annotations.Nullable;

/** Published figures by area drawn, and the words that explain them. */
final class ReleaseBands {

    private ReleaseBands() {}

    /**
     * @param of which quartiles of an area: those of the whole service, or of one group; null where withheld
     * @param force the name of the force whose quarters these are; null for those who have none
     */
    static BandChart chart(
            Edition edition,
            List<AreaFigures> areas,
            Function<AreaFigures, @Nullable Quartiles> of,
            @Nullable String force,
            Map<String, Part> own) {
        return new BandChart(
                force,
                areas.stream()
                        .map(figures -> band(
                                Wording.phrase(edition.area(figures.area())
                                        .orElseThrow()
                                        .title()),
                                of.apply(figures),
                                own.get(figures.area())))
                        .toList());
    }

    private static Band band(Phrase area, @Nullable Quartiles figures, @Nullable Part own) {
        return figures == null
                ? new Band(area, null, null)
                : new Band(
                        area,
                        new org.bluelamp.uikit.chart.Quartiles(figures.lower(), figures.median(), figures.upper()),
                        own == null ? null : Quarter.valueOf(own.name()));
    }

    /**
     * Which areas repeat the figures of the release before; empty if none does.
     *
     * @param group of the partition, or {@link Partition#WHOLE}
     */
    static Optional<Note> repeated(Edition edition, List<AreaFigures> areas, String group) {
        return repeated(areas.stream()
                .filter(area -> area.repeated().contains(group))
                .map(area ->
                        Wording.plain(edition.area(area.area()).orElseThrow().title()))
                .toList());
    }

    /** That these repeat the figures of the release before; empty if there are none. */
    static Optional<Note> repeated(List<String> repeated) {
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.info(translate("benchmark.repeated.areas", String.join(", ", repeated))));
    }

    static List<Topic> explained() {
        return List.of(
                new Topic(translate("benchmark.how-to-read")).intro(translate("benchmark.how-to-read.text")),
                new Topic(translate("benchmark.why-withheld"))
                        .anchored(Withheld.WHY)
                        .intro(translate("benchmark.why-withheld.text")));
    }

    /** {@code 40 or more forces}. */
    static String group(String band) {
        return translate("benchmark.group." + band);
    }
}
