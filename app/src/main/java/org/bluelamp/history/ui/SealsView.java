package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bluelamp.history.Seal;
import org.bluelamp.history.Sealing;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Figures;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** How far the history is sealed, what waits and why, and the seals themselves. */
@Route(HistoryNavigation.SEALS)
@Requires(Permission.READ_SEALS)
class SealsView extends WorkPage implements BeforeEnterObserver {

    private static final int LINES = 25;
    private static final String BEFORE = "before";

    private final Seals seals;

    SealsView(Seals seals) {
        this.seals = seals;
        title(translate("history.seals.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var sealing = seals.sealing();
        add(new PageHead(translate("history.seals.title")).lead(translate("history.seals.lead")), standing(sealing));
        var latest = sealing.latest();
        if (latest == null) {
            add(new EmptyState(translate("history.seals.none.title"), translate("history.seals.none.text")));
            return;
        }
        var before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BEFORE)
                .map(SealsView::number)
                .orElse(Long.MAX_VALUE);
        add(figures(sealing, latest), list(seals.before(before, LINES + 1)));
    }

    static Note standing(Sealing sealing) {
        var oldest = sealing.oldest();
        var open = sealing.openSince();
        return switch (sealing.delay()) {
            case NONE -> Note.ok(translate("history.seals.ok"), translate("history.seals.ok.text"));
            case LONG_TRANSACTION ->
                Note.info(translate("history.seals.open", open == null ? "" : DateText.moment(open)));
            case NOT_SEALED ->
                Note.warn(
                        translate("history.seals.late"),
                        translate("history.seals.late.text", oldest == null ? "" : DateText.moment(oldest)));
        };
    }

    private static Figures figures(Sealing sealing, Seal latest) {
        return new Figures()
                .add(translate("history.seals.changes"), Numbers.whole(latest.last()), "", "")
                .add(
                        translate("history.seals.waiting"),
                        Numbers.whole(sealing.waiting()),
                        "",
                        sealing.waiting() >= Sealing.MOST ? translate("history.seals.waiting.most") : "")
                .addWords(
                        translate("history.seals.latest"),
                        DateText.moment(latest.at()),
                        translate("history.seals.latest.number", Numbers.whole(latest.number())));
    }

    private static Component list(List<Seal> found) {
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var table = new FoldTable(
                        translate("history.seals.list"),
                        Column.text(translate("history.seals.number")),
                        Column.text(translate("history.seals.at")),
                        Column.text(translate("history.seals.covers")),
                        Column.text(translate("history.seals.hash")))
                .tight();
        shown.forEach(seal -> table.addRow(
                new Span(Numbers.whole(seal.number())),
                new Span(DateText.moment(seal.at())),
                new Span(covers(seal)),
                Words.code(seal.hash().substring(0, 16))));
        var topic = new Topic(translate("history.seals.list")).with(table);
        if (found.size() > LINES) {
            topic.add(Buttons.row(Buttons.link(
                    translate("history.seals.older"),
                    HistoryNavigation.SEALS + "?" + BEFORE + "="
                            + shown.getLast().number())));
        }
        return topic;
    }

    private static String covers(Seal seal) {
        return seal.changes() == 1
                ? Numbers.whole(seal.first())
                : translate("history.seals.covers.range", Numbers.whole(seal.first()), Numbers.whole(seal.last()));
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
