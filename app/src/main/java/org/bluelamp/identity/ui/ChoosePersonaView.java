package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.PersonaDoor;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.SignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Choose who to be: the door of a demonstration. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class ChoosePersonaView extends Main {

    private final ObjectProvider<PersonaDoor> door;

    ChoosePersonaView(ObjectProvider<PersonaDoor> door, Personas personas, SignIn signIn) {
        this.door = door;
        add(new H1(translate("identity.personas.title")));
        personas.of("northmoor").forEach(p -> add(new Button(p.login(), e -> enter(p))));
    }

    private void enter(Personas.Persona persona) {
        var authentication = door.getObject()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(persona.login(), "demo"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        var request = Objects.requireNonNull(VaadinServletRequest.getCurrent());
        VaadinService.reinitializeSession(request);
        new HttpSessionSecurityContextRepository()
                .saveContext(
                        context,
                        request.getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation("/");
    }

    Actor nobody() {
        return Actor.current();
    }
}
