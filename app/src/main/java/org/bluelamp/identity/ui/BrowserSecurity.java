package org.bluelamp.identity.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The second chain: people in a browser. In a demonstration they choose a persona instead of signing in. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    @Bean
    @Order(2)
    @ConditionalOnProperty(name = "bluelamp.personas", havingValue = "true")
    SecurityFilterChain personasInABrowser(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/error", "/icons/**", "/styles.css", "/favicon.svg")
                        .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(ChoosePersonaView.class));
        return http.build();
    }
}
