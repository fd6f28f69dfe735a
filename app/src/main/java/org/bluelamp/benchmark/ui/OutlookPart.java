package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Locale;
import org.bluelamp.benchmark.Outlook;
import org.bluelamp.benchmark.Outlook.Group;
import org.bluelamp.benchmark.Outlook.Result;
import org.bluelamp.benchmark.Outlook.Way;
import org.bluelamp.benchmark.OutlookService;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.ui.CyclePart;
import org.bluelamp.tenancy.Force;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** Which comparison would pass, on the pages on which the editor invites and freezes. */
@SpringComponent
class OutlookPart implements CyclePart {

    private final OutlookService outlooks;

    OutlookPart(OutlookService outlooks) {
        this.outlooks = outlooks;
    }

    @Override
    public Component ifAllTookPart(Collection<Force> forces) {
        return topic("benchmark.outlook.all", outlooks.ifAllTookPart(forces));
    }

    @Override
    public Component ifFrozenNow(Cycle cycle) {
        return topic("benchmark.outlook.now", outlooks.ifFrozenNow(cycle.getId()))
                .with(Words.metaParagraph(translate("benchmark.outlook.now.late")));
    }

    private static Topic topic(String title, Outlook outlook) {
        var topic = new Topic(translate(title))
                .intro(outlook.band()
                        .map(band -> translate("benchmark.outlook.national", ReleaseBands.group(band.code())))
                        .orElseGet(() -> translate("benchmark.outlook.nothing")));
        outlook.ways().forEach(way -> topic.with(sentence(way)));
        return topic.with(table(outlook));
    }

    private static Paragraph sentence(Way way) {
        var partition = "benchmark.outlook." + way.partition().code();
        return new Paragraph(translate(partition + (way.passes() ? ".passes" : ".fails")));
    }

    private static FoldTable table(Outlook outlook) {
        var table = new FoldTable(
                translate("benchmark.outlook.groups"),
                Column.text(translate("benchmark.outlook.group")),
                Column.text(translate("benchmark.forces")),
                Column.plain(translate("benchmark.result")));
        outlook.ways()
                .forEach(way -> way.groups()
                        .forEach(group -> table.addRow(
                                new Span(translate("benchmark.outlook.group." + group.code())),
                                new Span(count(group)),
                                status(group.result()))));
        return table;
    }

    private static String count(Group group) {
        return group.band()
                .map(band -> ReleaseBands.group(band.code()))
                .orElseGet(() -> translate("benchmark.outlook.few"));
    }

    private static Status status(Result result) {
        var words = translate("benchmark.outlook.result." + result.name().toLowerCase(Locale.ROOT));
        return result == Result.PASSES ? Status.ok(words) : Status.needsSomeone(words);
    }
}
