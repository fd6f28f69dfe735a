package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.jspecify.annotations.Nullable;

/** What later rooms bring to a release: scores, nationally and by group, and shares. */
final class FurtherTopic {

    private final Figures figures;
    private final FigureTitles titles;

    FurtherTopic(Figures figures, FigureTitles titles) {
        this.figures = figures;
        this.titles = titles;
    }

    Topic topic() {
        var topic = new Topic(translate("benchmark.further")).intro(translate("benchmark.further.text"));
        var scores = figures.further().stream()
                .filter(figure -> figure.scores() != null)
                .toList();
        var shares = figures.further().stream()
                .filter(figure -> figure.scores() == null)
                .toList();
        if (!scores.isEmpty()) {
            topic.with(scores(scores));
            ReleaseBands.repeated(repeated(scores)).ifPresent(topic::with);
        }
        if (!shares.isEmpty()) {
            topic.with(shares(shares));
        }
        return topic;
    }

    private FoldTable scores(List<FurtherFigures> scores) {
        var table = new FoldTable(
                translate("benchmark.further"),
                Column.text(translate("benchmark.further.figure")),
                Column.text(translate("benchmark.use.group")),
                Column.number(translate("uikit.chart.bands.lower")),
                Column.number(translate("uikit.chart.bands.median")),
                Column.number(translate("uikit.chart.bands.upper")));
        for (var figure : scores) {
            for (var group : figures.partition().wholeAndGroups().toList()) {
                var quartiles = quartiles(figure.scores(), group);
                table.addRow(
                        new Span(title(figure)),
                        new Span(of(group)),
                        cell(quartiles, Quartiles::lower),
                        cell(quartiles, Quartiles::median),
                        cell(quartiles, Quartiles::upper));
            }
        }
        return table;
    }

    private FoldTable shares(List<FurtherFigures> shares) {
        var table = new FoldTable(
                translate("benchmark.further"),
                Column.text(translate("benchmark.further.figure")),
                Column.text(translate("benchmark.further.yes")));
        shares.forEach(figure -> table.addRow(new Span(title(figure)), ReleaseSections.share(figure.yes())));
        return table;
    }

    private List<String> repeated(List<FurtherFigures> scores) {
        var repeated = new ArrayList<String>();
        for (var figure : scores) {
            figures.partition()
                    .wholeAndGroups()
                    .filter(group -> figure.scores() != null
                            && figure.scores().repeated().contains(group))
                    .map(group -> translate("benchmark.further.of", title(figure), of(group)))
                    .forEach(repeated::add);
        }
        return repeated;
    }

    private String of(String group) {
        return GroupWords.title(figures.partition(), group);
    }

    private String title(FurtherFigures figure) {
        return titles.of(figure.code(), Texts.locale());
    }

    private static @Nullable Quartiles quartiles(@Nullable AreaFigures scores, String group) {
        return scores == null ? null : scores.group(group).orElse(null);
    }

    private static Component cell(@Nullable Quartiles quartiles, ToIntFunction<Quartiles> which) {
        return quartiles == null ? Withheld.status() : new Span(String.valueOf(which.applyAsInt(quartiles)));
    }
}
