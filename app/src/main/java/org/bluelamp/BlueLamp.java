package org.bluelamp;

import java.time.Clock;
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

    /** The one clock: instants in UTC. Days on screens and deadlines are those of Europe/London. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
