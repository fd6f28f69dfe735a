package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.help.CaseState;
import org.bluelamp.help.Inbox;
import org.bluelamp.help.InboxFilter;
import org.bluelamp.help.SharingService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.ui.Waiting;
import org.bluelamp.uikit.Note;

/** For the chief officer what is to be confirmed, for the national service what is new. */
@org.springframework.stereotype.Component
class HelpWaiting implements Waiting {

    private final SharingService sharings;
    private final Inbox inbox;

    HelpWaiting(SharingService sharings, Inbox inbox) {
        this.sharings = sharings;
        this.inbox = inbox;
    }

    @Override
    public Optional<Component> on(Actor actor) {
        // one more than a page holds tells that there are more
        if (actor.may(Permission.CONFIRM_HELP)) {
            return note(
                    "help.waiting.confirm", sharings.waiting(HelpPage.LINES + 1).size(), HelpNavigation.SHARING);
        }
        if (actor.may(Permission.WORK_INBOX)) {
            var fresh = inbox.list(InboxFilter.in(CaseState.NEW), null, HelpPage.LINES + 1);
            return note(
                    "help.waiting.inbox",
                    fresh.size(),
                    HelpNavigation.list(HelpNavigation.INBOX, Map.of("state", CaseState.NEW.code()), null));
        }
        return Optional.empty();
    }

    private static Optional<Component> note(String key, int count, String address) {
        return count == 0
                ? Optional.empty()
                : Optional.of(Note.go(translate(key, count)).with(new Anchor(address, translate(key + ".see"))));
    }
}
