package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.records.Redaction;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;

/** What was asked to be taken out of the record, newest first. */
@Route(RecordsNavigation.REDACTIONS)
@Requires(Permission.READ_RECORDS)
class RedactionsView extends RecordsPage implements BeforeEnterObserver {

    private final RedactionService redactions;
    private final ChangeLog log;
    private final People people;

    RedactionsView(RedactionService redactions, ChangeLog log, People people) {
        this.log = log;
        this.redactions = redactions;
        this.people = people;
        title(translate("records.redactions"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("records.redactions")).lead(translate("records.redactions.lead")));
        var found = Older.asked(event)
                .map(older -> redactions.after(older.at(), older.id(), LINES + 1))
                .orElseGet(() -> redactions.newest(LINES + 1));
        if (found.isEmpty()) {
            add(new EmptyState(translate("records.redactions.none"), translate("records.redactions.none.text")));
            return;
        }
        var shown = lines(found);
        add(table(shown, log, people));
        if (found.size() > LINES) {
            var last = shown.getLast();
            add(new Older(last.askedAt(), last.getId())
                    .link(RecordsNavigation.REDACTIONS, translate("records.redactions.older")));
        }
    }

    /** With the place out of which something goes: without it one redaction looks like the other. */
    static FoldTable table(List<Redaction> redactions, ChangeLog log, People people) {
        var places = new RedactedPlaces(log, redactions);
        var ids = new HashSet<UUID>();
        redactions.forEach(redaction -> ids.add(redaction.askedBy()));
        var names = people.names(ids);
        var table = new FoldTable(
                translate("records.redactions"),
                Column.text(translate("records.asked")),
                Column.text(translate("records.what")),
                Column.text(translate("records.askedBy")),
                Column.text(translate("records.ground")),
                Column.plain(translate("records.state")));
        for (var redaction : redactions) {
            table.addRow(
                    new Anchor(RecordsNavigation.redaction(redaction.getId()), DateText.moment(redaction.askedAt())),
                    new Span(places.words(redaction)),
                    new Span(names.getOrDefault(redaction.askedBy(), translate("records.somebody"))),
                    new Span(translate("records.ground." + redaction.ground().code())),
                    status(redaction.state()));
        }
        return table;
    }
}
