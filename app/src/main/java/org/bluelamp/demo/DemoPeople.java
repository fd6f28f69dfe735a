package org.bluelamp.demo;

import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bluelamp.identity.Account;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.SignIn;
import org.bluelamp.tenancy.Force;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The personas at work: the same people who can be chosen at the door. */
@Component
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class DemoPeople {

    private final Personas personas;
    private final SignIn signIn;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();

    DemoPeople(Personas personas, SignIn signIn) {
        this.personas = personas;
        this.signIn = signIn;
    }

    /** @param word the role in a login, such as {@code lead} */
    Actor of(Force force, String word) {
        return of(word + "." + force.code());
    }

    Actor of(String login) {
        return known.computeIfAbsent(login, this::bound);
    }

    private Actor bound(String login) {
        var persona = personas.find(login).orElseThrow(() -> new IllegalStateException("No persona " + login));
        return signIn.known(persona.force(), Account.of(persona), EnumSet.of(persona.role()));
    }
}
