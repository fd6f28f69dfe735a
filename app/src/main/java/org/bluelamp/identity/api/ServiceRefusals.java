package org.bluelamp.identity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.PermissionAsked;
import org.bluelamp.identity.TurnedAway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a controller lets somebody in and the service behind it does not, that they were turned away is told here: after whatever
 * the call had begun is undone, so that it stays told. What the caller is answered, the next resolver says.
 */
@Component
class ServiceRefusals implements HandlerExceptionResolver, Ordered {

    private final ApplicationEventPublisher events;

    ServiceRefusals(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var actor = Actor.ofContext();
        if (actor != null
                && failure instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof PermissionAsked asked) {
            events.publishEvent(new TurnedAway(actor, asked.permission()));
        }
        return null;
    }
}
