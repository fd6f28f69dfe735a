package org.bluelamp.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.identity.spi.Hosts;
import org.bluelamp.problems.api.ProblemKind;
import org.bluelamp.problems.api.ProblemWriter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A program says with each call by which grant it comes: the header {@code Visit}, the grant's id. It must be theirs and hold today.
 * Without the header they are at home.
 */
final class VisitHeader extends OncePerRequestFilter {

    static final String NAME = "Visit";

    private final Hosts hosts;
    private final ProblemWriter problems;

    VisitHeader(Hosts hosts, ProblemWriter problems) {
        this.hosts = hosts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var grant = request.getHeader(NAME);
        var atHome = Actor.ofContext();
        if (grant == null || atHome == null) {
            chain.doFilter(request, response);
            return;
        }
        var guest = atHome.may(Permission.VISIT) ? welcome(grant) : Optional.<Actor>empty();
        if (guest.isEmpty()) {
            problems.write(request, response, ProblemKind.FORBIDDEN, "identity.api.visit");
            return;
        }
        var before = SecurityContextHolder.getContext();
        var there = SecurityContextHolder.createEmptyContext();
        there.setAuthentication(Travel.as(Objects.requireNonNull(before.getAuthentication()), guest.get()));
        SecurityContextHolder.setContext(there);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Optional<Actor> welcome(String grant) {
        try {
            return hosts.welcome(UUID.fromString(grant));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
