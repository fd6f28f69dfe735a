package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.records.HoldService;
import org.bluelamp.records.LegalHold;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Status;

/** The legal holds, newest first. */
@Route(RecordsNavigation.HOLDS)
@Requires(Permission.READ_RECORDS)
class HoldsView extends RecordsPage implements BeforeEnterObserver {

    private final HoldService holds;

    HoldsView(HoldService holds) {
        this.holds = holds;
        title(translate("records.holds"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("records.holds")).lead(translate("records.holds.lead")));
        if (Actor.current().may(Permission.PLACE_HOLD)) {
            add(Buttons.row(Buttons.primaryLink(translate("records.hold.place"), RecordsNavigation.newHold())));
        }
        var found = Older.asked(event)
                .map(older -> holds.after(older.at(), older.id(), LINES + 1))
                .orElseGet(() -> holds.newest(LINES + 1));
        if (found.isEmpty()) {
            add(new EmptyState(translate("records.holds.none"), translate("records.holds.none.text")));
            return;
        }
        var shown = lines(found);
        add(table(shown));
        if (found.size() > LINES) {
            var last = shown.getLast();
            add(new Older(last.placedAt(), last.getId())
                    .link(RecordsNavigation.HOLDS, translate("records.holds.older")));
        }
    }

    private static FoldTable table(List<LegalHold> holds) {
        var table = new FoldTable(
                translate("records.holds"),
                Column.text(translate("records.story.field.placed_at")),
                Column.text(translate("records.story.field.kind")),
                Column.text(translate("records.story.field.scope")),
                Column.plain(translate("records.state")));
        for (var hold : holds) {
            table.addRow(
                    new Anchor(RecordsNavigation.hold(hold.getId()), DateText.moment(hold.placedAt())),
                    new Span(translate("records.kind." + hold.kind().code())),
                    new Span(translate("records.scope." + hold.scope().code())),
                    status(hold));
        }
        return table;
    }

    static Status status(LegalHold hold) {
        return hold.liftedAt().isPresent()
                ? Status.open(translate("records.hold.lifted"))
                : Status.locked(translate("records.hold.holds"));
    }
}
