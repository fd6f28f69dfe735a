package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluelamp.benchmark.FigureTitles;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.figures.ReleaseSection;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.jspecify.annotations.Nullable;

/** What a release says beside its quartiles by area, section by section; the same for every reader. */
final class ReleaseSections {

    private final Edition edition;
    private final Figures figures;
    private final FigureTitles titles;
    private final @Nullable String own;

    /** @param own the reader's group of the partition; null for those who have none */
    ReleaseSections(Edition edition, Figures figures, FigureTitles titles, @Nullable String own) {
        this.edition = edition;
        this.figures = figures;
        this.titles = titles;
        this.own = own;
    }

    /** All of them that this release has, in the order in which they are read. */
    List<Topic> all() {
        var all = new ArrayList<Topic>();
        all.addAll(groups());
        ReleaseSection.of(edition, figures).map(this::topic).forEach(all::add);
        return all;
    }

    private Topic topic(ReleaseSection section) {
        return switch (section) {
            case REPEATED -> new Topic(translate("benchmark.repeated")).intro(translate("benchmark.repeated.shares"));
            case MOVEMENT -> movement();
            case CORE_DUTIES -> coreDuties();
            case BARRIERS -> barriers();
            case FURTHER -> new FurtherTopic(figures, titles).topic();
            case STANDARDS -> new StandardsTopic(edition, figures.standards()).topic();
        };
    }

    /** The reader's own is shown, and the others wait to be opened: one reads the whole service and one's own group first. */
    private List<Topic> groups() {
        var partition = figures.partition();
        return partition.groups().stream()
                .map(group -> group(
                        group.equals(own) ? GroupWords.own(partition, group) : GroupWords.title(partition, group),
                        group))
                .toList();
    }

    private Topic group(String title, String group) {
        var chart = ReleaseBands.chart(
                edition, figures.areas(), area -> area.group(group).orElse(null), null, Map.of());
        var topic = new Topic(title)
                .with(group.equals(own) ? chart : new NativeDetails(translate("benchmark.group.show"), chart));
        ReleaseBands.repeated(edition, figures.areas(), group).ifPresent(topic::with);
        return topic;
    }

    Topic movement() {
        var table = new FoldTable(
                translate("benchmark.movement"),
                Column.text(translate("benchmark.area")),
                Column.text(translate("benchmark.movement.rose")),
                Column.text(translate("benchmark.movement.stayed")),
                Column.text(translate("benchmark.movement.fell")));
        for (Movement moved : figures.movements()) {
            var area = Wording.of(edition.area(moved.area()).orElseThrow().title());
            if (moved.rose() == null) {
                table.addStatement(area, Withheld.word());
            } else {
                table.addRow(area, share(moved.rose()), share(moved.stayed()), share(moved.fell()));
            }
        }
        return new Topic(translate("benchmark.movement"))
                .intro(translate("benchmark.movement.text"))
                .with(table);
    }

    Topic coreDuties() {
        var list = new UnorderedList();
        list.addClassName("rows");
        figures.coreDuties().forEach(code -> list.add(new ListItem(StandardsTopic.name(edition, code))));
        return new Topic(translate("benchmark.core-duties"))
                .intro(translate("benchmark.core-duties.text"))
                .with(list);
    }

    Topic barriers() {
        var topic = new Topic(translate("benchmark.barriers"));
        if (figures.barriers() != null && figures.barriers().isEmpty()) {
            return topic.intro(translate("benchmark.barriers.none"));
        }
        topic.intro(translate("benchmark.barriers.text"));
        if (figures.barriers() == null) {
            return topic.with(Withheld.panel());
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        edition.barriers().stream()
                .filter(barrier -> figures.barriers().contains(barrier.code()))
                .forEach(barrier -> list.add(new ListItem(Wording.of(barrier.label()))));
        return topic.with(list);
    }

    /** {@code fewer than a third}, or that it is withheld. */
    static Component share(@Nullable Third share) {
        return share == null ? Withheld.status() : new Span(words(share));
    }

    static String words(Third share) {
        return translate("benchmark.third." + share.name().toLowerCase(Locale.ROOT));
    }
}
