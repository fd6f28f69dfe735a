package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.benchmark.OwnPosition;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.bluelamp.uikit.chart.Band;
import org.bluelamp.uikit.chart.BandChart;
import org.bluelamp.uikit.chart.Quarter;
import org.jspecify.annotations.Nullable;

/** Published figures drawn, and the words that explain them. */
final class ReleaseBands {

    private ReleaseBands() {}

    /** @param force the name of the force whose quarters these are; null for those who have none */
    static BandChart chart(
            Edition edition,
            Map<String, Optional<Quartiles>> figures,
            @Nullable String force,
            Map<String, OwnPosition.Quarter> own) {
        var bands = edition.areas().stream()
                .filter(area -> figures.containsKey(area.code()))
                .map(area -> band(
                        Wording.phrase(area.title()),
                        figures.getOrDefault(area.code(), Optional.empty()),
                        own.get(area.code())))
                .toList();
        return new BandChart(force, bands);
    }

    private static Band band(Phrase area, Optional<Quartiles> figures, OwnPosition.@Nullable Quarter own) {
        return figures.map(quartiles -> new Band(
                        area,
                        new org.bluelamp.uikit.chart.Quartiles(
                                quartiles.lower(), quartiles.median(), quartiles.upper()),
                        own == null ? null : Quarter.valueOf(own.name())))
                .orElseGet(() -> new Band(area, null, null));
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
