package org.bluelamp.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks with each request whether the identity provider has ended this session meanwhile; if so it is over here too. A session
 * also ends by itself after half a day, however busy: roles are read at the sign-in alone.
 */
final class StillWelcome extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final RevokedSessions revoked;
    private final Clock clock;

    StillWelcome(RevokedSessions revoked, Clock clock) {
        this.revoked = revoked;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountUser user && over(user)) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    private boolean over(AccountUser user) {
        var sid = user.sid();
        return user.since().plus(LONGEST).isBefore(clock.instant()) || (sid != null && revoked.contains(sid));
    }
}
