package org.bluelamp.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.GuestAtDoor;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.TurnedAway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands before every route: without {@link Requires} a view opens to nobody, unless it is for everybody. */
class RouteGate implements NavigationAccessChecker {

    private final ApplicationEventPublisher events;

    RouteGate(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        var view = context.getNavigationTarget();
        if (context.isErrorHandling() || view.isAnnotationPresent(AnonymousAllowed.class)) {
            return context.allow();
        }
        var requires = view.getAnnotation(Requires.class);
        var actor = Actor.ofContext();
        if (requires != null && actor != null && actor.may(requires.value())) {
            var visit = actor.visit();
            // Spring asks for an address before there is a page that could be opened
            if (visit != null && UI.getCurrent() != null) {
                events.publishEvent(new GuestAtDoor(visit, context.getLocation().getPath()));
            }
            return context.allow();
        }
        if (requires != null && actor != null) {
            events.publishEvent(new TurnedAway(actor, requires.value()));
        }
        return context.deny("This page is not yours");
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        static NavigationAccessControlConfigurer navigationAccessControlConfigurer(ApplicationEventPublisher events) {
            return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new RouteGate(events));
        }
    }
}
