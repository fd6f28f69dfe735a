package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.records.Disposal;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.DueNow;
import org.bluelamp.records.RetentionRule;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** The retention schedule, what is due under it now, and what was disposed of before. */
@Route(RecordsNavigation.RETENTION)
@Requires(Permission.READ_RECORDS)
class RetentionView extends RecordsPage implements BeforeEnterObserver {

    private final DisposalService disposals;
    private final Div past = new Div();

    RetentionView(DisposalService disposals) {
        this.disposals = disposals;
        title(translate("records.schedule"));
        add(new PageHead(translate("records.schedule")).errors(problems).lead(translate("records.schedule.lead")));
        var due = disposals.due();
        if (due.isEmpty()) {
            add(new EmptyState(translate("records.schedule.none"), translate("records.schedule.none.text")));
        } else {
            add(new Topic(translate("records.schedule.kinds")).with(schedule(due)));
        }
        add(past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        past.removeAll();
        var found = Older.asked(event)
                .map(older -> disposals.after(older.at(), older.id(), LINES + 1))
                .orElseGet(() -> disposals.newest(LINES + 1));
        if (found.isEmpty()) {
            return;
        }
        var shown = lines(found);
        var topic = new Topic(translate("records.disposals")).with(table(shown));
        if (found.size() > LINES) {
            var last = shown.getLast();
            topic.add(new Older(last.askedAt(), last.getId())
                    .link(RecordsNavigation.RETENTION, translate("records.disposals.older")));
        }
        past.add(topic);
    }

    private FoldTable schedule(List<DueNow> due) {
        var table = new FoldTable(
                translate("records.schedule.kinds"),
                Column.text(translate("records.story.field.retention")),
                Column.text(translate("records.schedule.kept")),
                Column.number(translate("records.schedule.due")),
                Column.number(translate("records.schedule.held")),
                Column.plain(translate("records.schedule.next")));
        for (var line : due) {
            table.addRow(
                    new Div(
                            new Span(name(line.rule())),
                            Words.metaParagraph(text(line.rule().grounds()))),
                    new Span(line.rule()
                            .years()
                            .map(years -> translate("records.schedule.years", years))
                            .orElseGet(() -> translate("records.schedule.never"))),
                    new Span(Numbers.whole(line.count())),
                    new Span(Numbers.whole(line.held())),
                    next(line));
        }
        return table;
    }

    private Component next(DueNow line) {
        if (line.waiting()) {
            return Words.meta(translate("records.schedule.waiting"));
        }
        if (line.count() == 0 || !Actor.current().may(Permission.PROPOSE_DISPOSAL)) {
            return Words.meta(translate("records.schedule.nothing"));
        }
        return Buttons.small(
                translate("records.schedule.propose", name(line.rule())),
                _ -> attempt(() -> UI.getCurrentOrThrow()
                        .navigate(RecordsNavigation.disposal(
                                disposals.propose(line.rule().retention()).getId()))));
    }

    static FoldTable table(List<Disposal> disposals) {
        var table = new FoldTable(
                translate("records.disposals"),
                Column.text(translate("records.asked")),
                Column.text(translate("records.story.field.retention")),
                Column.text(translate("records.story.field.cutoff")),
                Column.plain(translate("records.state")));
        for (var disposal : disposals) {
            table.addRow(
                    new Anchor(RecordsNavigation.disposal(disposal.getId()), DateText.moment(disposal.askedAt())),
                    new Span(translate("records.retention." + disposal.retention())),
                    new Span(DateText.day(disposal.cutoff())),
                    status(disposal.state()));
        }
        return table;
    }

    private static String name(RetentionRule rule) {
        return text(rule.words());
    }

    private static String text(Map<String, String> said) {
        return said.getOrDefault(Texts.locale().getLanguage(), said.getOrDefault("en", ""));
    }
}
