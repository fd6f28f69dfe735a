package org.bluelamp.identity.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bluelamp.identity.AccountDoor;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends nobody to an identity provider that is away: the sign-in page says so instead, and what to do. */
class AwayPage extends OncePerRequestFilter {

    private final AccountDoor door;
    private final String start;

    AwayPage(AccountDoor door, String start) {
        this.door = door;
        this.start = start;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + start);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (door.answers()) {
            chain.doFilter(request, response);
        } else {
            new DefaultRedirectStrategy().sendRedirect(request, response, "/" + SignInView.ROUTE + "?away");
        }
    }
}
