package org.bluelamp.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.SignIn;
import org.bluelamp.identity.Travel;
import org.bluelamp.identity.spi.Hosts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.StringUtils;

/**
 * From home to a force that let one in, and back. The form that {@link VisitForm} writes names a grant, which must be theirs and
 * hold today; without one they go home. Each place has a session of its own, so nothing of the one is on a page of the other.
 */
class VisitDoor extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "visit";
    static final String GRANT = "grant";

    private final Hosts hosts;
    private final SignIn signIn;

    VisitDoor(Hosts hosts, SignIn signIn) {
        super(request -> request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/" + PATH));
        this.hosts = hosts;
        this.signIn = signIn;
        var session = new SessionFixationProtectionStrategy();
        session.setMigrateSessionAttributes(false);
        setSessionAuthenticationStrategy(session);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationSuccessHandler(
                (request, response, there) -> new DefaultRedirectStrategy().sendRedirect(request, response, "/"));
        setAuthenticationFailureHandler((request, response, refused) ->
                new DefaultRedirectStrategy().sendRedirect(request, response, "/visits?over"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || Actor.ofContext() == null) {
            throw new InsufficientAuthenticationException("Nobody is signed in");
        }
        var grant = request.getParameter(GRANT);
        return Travel.as(signedIn, StringUtils.hasText(grant) ? guest(grant) : Travel.home(signedIn));
    }

    private Actor guest(String grant) {
        try {
            var guest = hosts.welcome(UUID.fromString(grant))
                    .orElseThrow(() -> new BadCredentialsException("The grant is not theirs, or does not hold"));
            signIn.arrived(guest);
            return guest;
        } catch (IllegalArgumentException | AccessDeniedException e) {
            throw new BadCredentialsException("Not from here, and not to there", e);
        }
    }
}
