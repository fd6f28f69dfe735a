package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.CheckProgress;
import org.bluelamp.history.Checks;
import org.bluelamp.history.HistoryCheck;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** What the standing checks of the history compare, what they found, what they cannot see, and one more at once. */
@Route(HistoryNavigation.CHECKS)
@Requires(Permission.READ_SEALS)
class ChecksView extends WorkPage implements BeforeEnterObserver {

    private static final int LINES = 25;
    private static final int POLL_MILLISECONDS = 1_000;

    private final Checks checks;
    private final Div results = new Div();
    private @Nullable ChangeCursor after;
    private @Nullable Registration polling;

    ChecksView(Checks checks) {
        this.checks = checks;
        title(translate("history.checks.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = ChangeCursor.parse(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(HistoryNavigation.AFTER)
                        .orElse(null))
                .orElse(null);
        removeAll();
        add(new PageHead(translate("history.checks.title")).lead(translate("history.checks.lead")), results);
        if (Actor.current().may(Permission.ASK_FOR_CHECK)) {
            add(Buttons.row(Buttons.primary(translate("history.checks.now"), click -> {
                checks.ask();
                show();
            })));
        }
        add(unseen());
        show();
    }

    private void show() {
        var standing = checks.standing();
        results.removeAll();
        results.add(WholeNote.of(standing).announced());
        if (standing.running() != null) {
            results.add(running(standing.running()));
        }
        poll(UI.getCurrentOrThrow(), standing.running() != null);
        var latest = standing.latest();
        if (latest == null) {
            return;
        }
        if (!latest.watched()) {
            results.add(Note.warn(translate("history.checks.unwatched"), translate("history.checks.unwatched.text")));
        }
        if (!latest.whole()) {
            results.add(BreakTable.of(latest));
        }
        results.add(compared(latest), earlier(checks.list(after, LINES + 1)));
    }

    private static Note running(CheckProgress progress) {
        return Note.go(translate(
                        "history.checks.running", Numbers.whole(progress.done()), Numbers.whole(progress.of())))
                .announced();
    }

    /** Asks again each second while a check is under way, and not a moment longer. */
    private void poll(UI ui, boolean wanted) {
        if (wanted && polling == null) {
            polling = ui.addPollListener(event -> show());
            ui.setPollInterval(POLL_MILLISECONDS);
        } else if (!wanted && polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        poll(event.getUI(), false);
    }

    private static Topic compared(HistoryCheck check) {
        var table = new FoldTable(
                        translate("history.checks.compared"),
                        Column.text(translate("history.checks.compared.what")),
                        Column.number(translate("history.checks.compared.count")))
                .tight();
        counts(check).forEach(count -> table.addRow(translate(count.getKey()), Numbers.whole(count.getValue())));
        return new Topic(translate("history.checks.compared"))
                .intro(translate(
                        check.everything() ? "history.checks.everything" : "history.checks.since",
                        DateText.moment(check.at()),
                        Numbers.whole(check.number())))
                .with(table);
    }

    private static List<Map.Entry<String, Long>> counts(HistoryCheck check) {
        return List.of(
                Map.entry("history.checks.sealed", check.sealed()),
                Map.entry("history.checks.lives", check.lives()),
                Map.entry("history.checks.chained", check.chained()),
                Map.entry("history.checks.pasts", check.pasts()),
                Map.entry("history.checks.byHand", check.byHand()),
                Map.entry("history.checks.erased", check.erased()));
    }

    private static Component earlier(List<HistoryCheck> found) {
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var table = new FoldTable(
                        translate("history.checks.list"),
                        Column.text(translate("history.checks.at")),
                        Column.text(translate("history.checks.why")),
                        Column.plain(translate("history.checks.result")))
                .tight();
        shown.forEach(check -> table.addRow(
                new Span(DateText.moment(check.at())),
                new Span(translate(check.asked() ? "history.checks.why.asked" : "history.checks.why.round")),
                check.whole()
                        ? Status.ok(translate("history.checks.result.whole"))
                        : Status.refused(translate("history.checks.result.broken", check.breaks()))));
        var topic = new Topic(translate("history.checks.list"))
                .intro(translate("history.checks.list.intro"))
                .with(table);
        if (found.size() > LINES) {
            var last = shown.getLast();
            topic.add(Buttons.row(Buttons.link(
                    translate("history.checks.older"),
                    HistoryNavigation.CHECKS + "?" + HistoryNavigation.AFTER + "="
                            + new ChangeCursor(last.at(), last.id()).text())));
        }
        return topic;
    }

    private static Topic unseen() {
        return new Topic(translate("history.checks.unseen"))
                .intro(translate("history.checks.unseen.intro"))
                .with(new UnorderedList(Stream.of("structure", "between", "impostor", "tail", "columns")
                        .map(what -> new ListItem(translate("history.checks.unseen." + what)))
                        .toArray(ListItem[]::new)));
    }
}
