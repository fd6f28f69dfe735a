package org.bluelamp;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The portal. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class BlueLamp {

    public static void main(String[] args) {
        SpringApplication.run(BlueLamp.class, args);
    }

    /**
     * The one clock: instants in UTC, to the microsecond, as the database keeps them, so that an instant is the same before and
     * after it is saved. Days are those of {@link org.bluelamp.calendar.UkDay}.
     */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
