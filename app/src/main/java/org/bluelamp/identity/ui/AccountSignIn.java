package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import org.bluelamp.identity.AccountDoor;
import org.bluelamp.identity.TokenRefused.Reason;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;

/** Sign in with one's own account; and, after a refusal or while the sign-in service is away, what to do about it. */
class AccountSignIn extends Div {

    private static final String START = "oauth2/authorization/" + AccountDoor.REGISTRATION;

    AccountSignIn(AccountDoor door, QueryParameters asked) {
        add(new PageHead(translate("identity.account.title")).lead(translate("identity.account.lead")));
        var refused = asked.getSingleParameter("refused").orElse("");
        var known =
                Arrays.stream(Reason.values()).anyMatch(reason -> reason.code().equals(refused));
        var said = asked.getParameters();
        if (known) {
            add(Note.stop(
                    translate("identity.refused." + refused), translate("identity.refused." + refused + ".todo")));
            add(Buttons.row(link("identity.account.again", START + "?" + AskAgain.PARAMETER)));
            return;
        }
        if (!door.answers()) {
            add(Note.warn(translate("identity.account.away"), translate("identity.account.away.todo")));
            add(Buttons.row(link("identity.account.tryAgain", START)));
            return;
        }
        if (said.containsKey("logout")) {
            add(Note.ok("", translate("identity.signedOut")));
        } else if (said.containsKey("error")) {
            add(Note.stop(translate("identity.account.broken"), translate("identity.account.broken.todo")));
        }
        add(Buttons.row(link("identity.account.signIn", START)));
    }

    private static Anchor link(String words, String address) {
        var link = Buttons.primaryLink(translate(words), address);
        link.setRouterIgnore(true);
        return link;
    }
}
