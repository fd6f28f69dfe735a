package org.bluelamp.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.bluelamp.problems.api.ProblemKind;
import org.bluelamp.problems.api.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A demonstration's first question, before any other: does the request name this machine, and does it come from no foreign
 * page? Its passwords are known to everybody, so another site that a visitor has open must not be able to use them, neither
 * directly nor under a name of its own that leads here.
 */
@Component
@ConditionalOnProperty(name = "bluelamp.personas", havingValue = "true")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ThisMachineOnly extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1");

    private final ProblemWriter problems;

    ThisMachineOnly(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!NAMES.contains(request.getServerName())) {
            problems.write(request, response, ProblemKind.FORBIDDEN, "identity.machine.name");
        } else if (foreign(request)) {
            problems.write(request, response, ProblemKind.FORBIDDEN, "identity.machine.page");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean foreign(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            var page = URI.create(origin);
            var port = page.getPort() < 0 ? ("https".equals(page.getScheme()) ? 443 : 80) : page.getPort();
            return page.getHost() == null || !NAMES.contains(page.getHost()) || port != request.getServerPort();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
