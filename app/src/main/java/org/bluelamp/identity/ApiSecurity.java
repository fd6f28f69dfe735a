package org.bluelamp.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The first chain: programs. Stateless, blind to the browser's session. In a demonstration a program signs in by HTTP
 * Basic as a persona, for this machine's own names alone and from no foreign page.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ObjectProvider<PersonaDoor> personas) {
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()));
        personas.ifAvailable(door ->
                http.authenticationManager(new ProviderManager(door)).httpBasic(basic -> basic.realmName("Blue Lamp")));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/api/v1/openapi.json/**", "/api/v1/openapi.json")
                .permitAll()
                .anyRequest()
                .access((authentication, context) -> new AuthorizationDecision(Actor.ofContext() != null
                        && !(personas.getIfAvailable() != null && foreign(context.getRequest())))));
        return http.build();
    }

    private static boolean foreign(HttpServletRequest request) {
        if (!LOCAL.contains(request.getServerName())) {
            return true;
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && !LOCAL.contains(String.valueOf(
                        UriComponentsBuilder.fromUriString(origin).build().getHost()));
    }
}
