package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The gate stands before a marked method, and before every method of a service that is marked as a whole. */
class ServiceGateTest {

    @Service
    @Requires(Permission.RUN_CYCLES)
    static class MarkedAsAWhole {
        String one() {
            return "one";
        }

        @Requires(Permission.READ_CYCLES)
        public String readable() {
            return "readable";
        }

        public String two() {
            return "two";
        }
    }

    @Service
    static class MarkedByMethod {
        @Requires(Permission.RUN_CYCLES)
        public String marked() {
            return "marked";
        }

        public String open() {
            return "open";
        }
    }

    @Requires(Permission.RUN_CYCLES)
    static class View {}

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(ServiceGate.class, MarkedAsAWhole.class, MarkedByMethod.class);
    private final MarkedAsAWhole whole = context.getBean(MarkedAsAWhole.class);
    private final MarkedByMethod byMethod = context.getBean(MarkedByMethod.class);

    private static Actor with(Role role) {
        return new Actor(null, "x", Pin.NATIONAL, Set.of(role), role, "test");
    }

    @Test
    void letsInWhoMay() {
        with(Role.EDITOR).run(() -> {
            assertThat(whole.two()).isEqualTo("two");
            assertThat(byMethod.marked()).isEqualTo("marked");
        });
        with(Role.ANALYST).run(() -> assertThat(whole.readable()).isEqualTo("readable"));
    }

    @Test
    void refusesWhoMayNotAndNobodyAtAll() {
        with(Role.ANALYST).run(() -> {
            assertThatThrownBy(whole::two).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(whole::one).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(byMethod::marked).isInstanceOf(AccessDeniedException.class);
            assertThat(byMethod.open()).isEqualTo("open");
        });
        assertThatThrownBy(whole::two).isInstanceOf(RuntimeException.class);
    }

    @Test
    void leavesViewsToTheGateOfTheirRoute() {
        assertThat(AopUtils.isAopProxy(context.getAutowireCapableBeanFactory().createBean(View.class)))
                .isFalse();
        assertThat(whole.toString()).contains("MarkedAsAWhole");
    }
}
