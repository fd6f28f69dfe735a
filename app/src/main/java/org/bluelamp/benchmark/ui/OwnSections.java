package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.benchmark.OwnReading.Beside;
import org.bluelamp.benchmark.OwnReading.Mover;
import org.bluelamp.benchmark.OwnReading.Reading;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.disclosure.Part;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.bluelamp.uikit.Words;
import org.bluelamp.uikit.chart.Quarter;
import org.jspecify.annotations.Nullable;

/** What a force reads from a release about itself, section by section. */
final class OwnSections {

    private static final int MOST = 10;

    private final Edition edition;
    private final Reading reading;

    OwnSections(Edition edition, Reading reading) {
        this.edition = edition;
        this.reading = reading;
    }

    List<Topic> all() {
        var all = new ArrayList<Topic>();
        if (!reading.movers().isEmpty()) {
            all.add(movers());
        }
        if (edition.target() != null) {
            all.add(beside("gaps", reading.gaps()));
            all.add(beside("strengths", reading.strengths()));
        }
        if (reading.trend().size() > 1) {
            all.add(trend());
        }
        return all;
    }

    private Topic movers() {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (Mover mover : reading.movers()) {
            var quarter = words(mover.next());
            list.add(new ListItem(
                    Words.strong(Wording.plain(
                            edition.area(mover.area()).orElseThrow().title())),
                    new Div(Words.meta(mover.standards()
                            .map(standards -> translate("benchmark.movers.by", standards, quarter))
                            .orElseGet(() -> translate("benchmark.movers.beyond", quarter))))));
        }
        return new Topic(translate("benchmark.movers"))
                .intro(translate("benchmark.movers.text"))
                .with(list);
    }

    /** @param kind {@code gaps} or {@code strengths} */
    private Topic beside(String kind, List<Beside> standards) {
        var topic = new Topic(translate("benchmark." + kind));
        if (standards.isEmpty()) {
            return topic.intro(translate("benchmark." + kind + ".none"));
        }
        var table = new FoldTable(
                translate("benchmark." + kind),
                Column.text(translate("benchmark.standard")),
                Column.text(translate("benchmark.own-rating")),
                Column.text(translate("benchmark.service-below")));
        standards.stream()
                .limit(MOST)
                .forEach(held -> table.addRow(
                        standard(held),
                        Wording.of(edition.level(held.level()).label()),
                        new Span(ReleaseSections.words(held.below()))));
        topic.intro(translate("benchmark." + kind + ".text")).with(table);
        return standards.size() <= MOST ? topic : topic.intro(translate("benchmark.own.first", MOST, standards.size()));
    }

    private static Component standard(Beside held) {
        return new Div(
                Words.meta(held.standard().code() + " "),
                Wording.of(held.standard().label()));
    }

    private Topic trend() {
        var table = new FoldTable(
                translate("benchmark.trend"),
                Stream.concat(
                                Stream.of(Column.text(translate("benchmark.area"))),
                                reading.trend().keySet().stream()
                                        .map(ReleaseWords::name)
                                        .map(Column::text))
                        .toArray(Column[]::new));
        for (var area : edition.areas()) {
            table.addRow(
                    Wording.of(area.title()),
                    reading.trend().entrySet().stream()
                            .map(then -> place(
                                    then.getKey(), area.code(), then.getValue().get(area.code())))
                            .toArray(Component[]::new));
        }
        return new Topic(translate("benchmark.trend"))
                .intro(translate("benchmark.trend.text"))
                .with(table);
    }

    private static Component place(Release release, String area, @Nullable Part quarter) {
        if (quarter != null) {
            return new Span(words(quarter));
        }
        return release.figures().area(area).map(AreaFigures::national).isPresent()
                ? new Span(translate("benchmark.no-score"))
                : Withheld.status();
    }

    private static String words(Part quarter) {
        return Quarter.valueOf(quarter.name()).words();
    }
}
