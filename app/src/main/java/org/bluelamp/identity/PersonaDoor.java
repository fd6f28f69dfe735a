package org.bluelamp.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Lets a demonstration's personas in, all with the password {@code demo}. Exists only where {@code bluelamp.personas} is
 * true, and then refuses to start beside an identity provider or on any address but loopback.
 */
@Component
@ConditionalOnProperty(name = "bluelamp.personas", havingValue = "true")
public class PersonaDoor implements AuthenticationProvider {

    /** Everybody's, and no secret. */
    public static final String PASSWORD = "demo";

    private final Personas personas;
    private final SignIn signIn;

    PersonaDoor(Personas personas, SignIn signIn, Environment environment) {
        this.personas = personas;
        this.signIn = signIn;
        if (!environment.getProperty("bluelamp.issuer", "").isBlank()) {
            throw new IllegalStateException("Demo personas are never offered beside an identity provider."
                    + " Unset bluelamp.issuer, or start with bluelamp.personas=false.");
        }
        if (!loopback(environment.getProperty("server.address", ""))) {
            throw new IllegalStateException("Demo personas are offered on loopback alone."
                    + " Set server.address to 127.0.0.1, or start with bluelamp.personas=false.");
        }
    }

    /** Lets somebody in through the browser: a sign-in, and told to the history as one. */
    @Override
    public Authentication authenticate(Authentication asked) {
        return enter(asked, signIn::bind);
    }

    /** Lets a program in, which shows its password with each request: no sign-in, so not told each time. */
    AuthenticationProvider forPrograms() {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication asked) {
                return enter(asked, signIn::known);
            }

            @Override
            public boolean supports(Class<?> authentication) {
                return PersonaDoor.this.supports(authentication);
            }
        };
    }

    private interface Binding {
        Actor actor(String force, Account account, Set<Role> roles);
    }

    private Authentication enter(Authentication asked, Binding binding) {
        var persona = personas.find(asked.getName())
                .filter(found -> PASSWORD.equals(asked.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("No persona has this name and password"));
        var roles = EnumSet.of(persona.role());
        var actor = binding.actor(persona.force(), Account.of(persona), roles);
        return new UsernamePasswordAuthenticationToken(
                actor,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + persona.role().name()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean loopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
