package org.bluelamp.identity;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.StaticMethodMatcher;
import org.springframework.aop.support.annotation.AnnotationClassFilter;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.stereotype.Component;

/** Asks the table before every method marked {@link Requires}; nobody signed in may nothing. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class ServiceGate {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor permissionGate() {
        AuthorizationManager<MethodInvocation> table = (authentication, invocation) -> {
            var actor = Actor.ofContext();
            var method = invocation.getMethod();
            var target = invocation.getThis();
            var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
            var requires = onMethod != null || target == null
                    ? onMethod
                    : AnnotatedElementUtils.findMergedAnnotation(target.getClass(), Requires.class);
            var may = requires != null && actor != null && actor.may(requires.value());
            return requires == null ? new AuthorizationDecision(may) : new PermissionAsked(may, requires.value());
        };
        // a whole class counts only if it is a bean of the container's own; views carry the mark too, and have their
        // own gate
        var wholeClass = new ComposablePointcut(new AnnotationClassFilter(Requires.class, true))
                .intersection(new AnnotationClassFilter(Component.class, true))
                .intersection(new OwnMethods());
        var marked = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(Requires.class))
                .union((Pointcut) wholeClass);
        return new AuthorizationManagerBeforeMethodInterceptor(marked, table);
    }

    /** Whoever logs a service asks it nothing. */
    private static final class OwnMethods extends StaticMethodMatcher {
        @Override
        public boolean matches(Method method, Class<?> type) {
            return method.getDeclaringClass() != Object.class;
        }
    }
}
