package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.bluelamp.identity.AccountDoor;
import org.bluelamp.identity.PersonaDoor;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.TokenRefused;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.uikit.BareFrame;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;

/** The door: in a demonstration choose who to be, elsewhere sign in with one's own account. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
class SignInView extends BareFrame implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";

    private final ObjectProvider<AccountDoor> accounts;
    private final boolean offersPersonas;
    private final Personas personas;
    private final ForceDirectory forces;
    private final OutsideBodies bodies;

    SignInView(
            ObjectProvider<AccountDoor> accounts,
            ObjectProvider<PersonaDoor> door,
            Personas personas,
            ForceDirectory forces,
            OutsideBodies bodies) {
        this.accounts = accounts;
        this.offersPersonas = door.stream().findAny().isPresent();
        this.personas = personas;
        this.forces = forces;
        this.bodies = bodies;
        if (demonstration()) {
            invented();
        }
    }

    /** Where somebody is sent whose sign-in failed. */
    static String refusal(AuthenticationException refused) {
        return "/" + ROUTE
                + (refused instanceof TokenRefused token
                        ? "?refused=" + token.reason().code()
                        : "?error");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var account = accounts.getIfAvailable();
        if (account != null) {
            show(new AccountSignIn(account, asked));
        } else if (offersPersonas) {
            show(offer(asked));
        } else {
            show(
                    new PageHead(translate("identity.account.title")),
                    Note.stop(translate("identity.nobody"), translate("identity.nobody.todo")));
        }
    }

    @Override
    public String getPageTitle() {
        String title = translate(offersPersonas ? "identity.personas.title" : "identity.account.title");
        return translate("identity.pageTitle", title);
    }

    private boolean demonstration() {
        return offersPersonas && !forces.nationalPersonas().isEmpty();
    }

    private Div offer(QueryParameters asked) {
        var said = asked.getParameters();
        var content = new Div(new PageHead(translate("identity.personas.title"))
                .lead(
                        demonstration()
                                ? translate(
                                        "identity.personas.lead", forces.all().size())
                                : translate("identity.personas.leadReal")));
        if (said.containsKey("logout")) {
            content.add(Note.ok("", translate("identity.signedOut")));
        } else if (said.containsKey("error")) {
            content.add(Note.stop("", translate("identity.personas.unknown")));
        }
        content.add(Note.info(translate(demonstration() ? "identity.personas.note" : "identity.personas.noteReal")));
        content.add(new PersonaChoice(
                personas,
                forces.all(),
                bodies.all(),
                demonstration(),
                asked.getSingleParameter("force").flatMap(forces::find).orElse(null)));
        return content;
    }
}
