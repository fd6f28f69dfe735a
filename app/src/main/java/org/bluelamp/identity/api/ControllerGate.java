package org.bluelamp.identity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.GuestAtDoor;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.TurnedAway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks {@link Requires} before a controller's headers and body are read: whoever may not do it learns that, and not what
 * is wrong with the request. The service behind it asks again.
 */
class ControllerGate implements HandlerInterceptor {

    private final ApplicationEventPublisher events;

    ControllerGate(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Requires.class);
            var requires = onMethod == null
                    ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class)
                    : onMethod;
            var actor = Actor.ofContext();
            if (requires != null && (actor == null || !actor.may(requires.value()))) {
                if (actor != null) {
                    events.publishEvent(new TurnedAway(actor, requires.value()));
                }
                throw new AccessDeniedException("This is not yours to do");
            }
            var visit = actor == null ? null : actor.visit();
            if (visit != null) {
                events.publishEvent(new GuestAtDoor(visit, address(request)));
            }
        }
        return true;
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length() + 1);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        private final ApplicationEventPublisher events;

        Registration(ApplicationEventPublisher events) {
            this.events = events;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new ControllerGate(events))
                    .addPathPatterns("/api/v1/**")
                    .order(-1);
        }
    }
}
