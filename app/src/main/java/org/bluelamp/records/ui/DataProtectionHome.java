package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.RedactionService;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Home of a data protection officer: what waits for a decision. */
@org.springframework.stereotype.Component
class DataProtectionHome implements RoleHome {

    private final RedactionService redactions;
    private final DisposalService disposals;
    private final ChangeLog log;
    private final People people;

    DataProtectionHome(RedactionService redactions, DisposalService disposals, ChangeLog log, People people) {
        this.redactions = redactions;
        this.log = log;
        this.disposals = disposals;
        this.people = people;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.role() == Role.DATA_PROTECTION;
    }

    @Override
    public Component build() {
        var home = new Div(new PageHead(translate("records.home")).lead(translate("records.home.lead")));
        var waiting = redactions.waiting(RecordsPage.LINES + 1);
        var proposed = disposals.waiting(RecordsPage.LINES + 1);
        if (waiting.isEmpty() && proposed.isEmpty()) {
            home.add(new EmptyState(
                    translate("records.home.nothing"),
                    translate("records.home.nothing.text"),
                    Buttons.link(translate("records.redactions"), RecordsNavigation.redactions())));
        }
        if (!proposed.isEmpty()) {
            home.add(new Topic(translate("records.disposals")).with(RetentionView.table(RecordsPage.lines(proposed))));
        }
        if (!waiting.isEmpty()) {
            home.add(new Topic(translate("records.redactions"))
                    .with(RedactionsView.table(RecordsPage.lines(waiting), log, people)));
        }
        if (Math.max(waiting.size(), proposed.size()) > RecordsPage.LINES) {
            home.add(Note.info(translate("records.home.more", RecordsPage.LINES)));
        }
        return home;
    }
}
