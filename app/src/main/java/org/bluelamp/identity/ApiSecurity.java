package org.bluelamp.identity;

import org.bluelamp.identity.spi.Hosts;
import org.bluelamp.problems.api.ProblemKind;
import org.bluelamp.problems.api.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The first chain: programs. Stateless, blind to the browser's session. In a demonstration a program signs in by HTTP
 * Basic as a persona, for this machine's own names alone and from no foreign page; elsewhere by a bearer token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final ProblemWriter problems;
    private final Hosts hosts;

    ApiSecurity(ProblemWriter problems, @Lazy Hosts hosts) {
        this.problems = problems;
        this.hosts = hosts;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ObjectProvider<PersonaDoor> personas, ObjectProvider<BearerDoor> bearers) {
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi.json/**", "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .access((authentication, context) -> new AuthorizationDecision(Actor.ofContext() != null)))
                .exceptionHandling(asked -> asked.accessDeniedHandler(
                                (request, response, denied) -> problems.write(request, response, ProblemKind.FORBIDDEN))
                        .authenticationEntryPoint((request, response, refused) ->
                                problems.write(request, response, ProblemKind.UNAUTHENTICATED, "identity.nobody")));
        http.addFilterBefore(new VisitHeader(hosts, problems), AuthorizationFilter.class);
        personas.ifAvailable(door -> asPersona(http, door));
        bearers.ifAvailable(door -> byToken(http, door));
        return http.build();
    }

    private void asPersona(HttpSecurity http, PersonaDoor door) {
        AuthenticationEntryPoint asks = (request, response, refused) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Blue Lamp\", charset=\"UTF-8\"");
            problems.write(request, response, ProblemKind.UNAUTHENTICATED, "identity.api.persona");
        };
        http.authenticationManager(new ProviderManager(door.forPrograms()))
                .httpBasic(basic -> basic.authenticationEntryPoint(asks))
                .exceptionHandling(asked -> asked.authenticationEntryPoint(asks));
    }

    private void byToken(HttpSecurity http, BearerDoor door) {
        AuthenticationEntryPoint asks = (request, response, refused) -> {
            switch (refused) {
                case BearerDoor.ProviderAway away -> {
                    response.setHeader(HttpHeaders.RETRY_AFTER, "30");
                    problems.write(request, response, ProblemKind.AWAY, "identity.api.away");
                }
                case TokenRefused token ->
                    problems.write(
                            request,
                            response,
                            ProblemKind.FORBIDDEN,
                            "identity.refused." + token.reason().code());
                default -> {
                    response.setHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            refused instanceof InvalidBearerTokenException
                                    ? "Bearer error=\"invalid_token\""
                                    : "Bearer");
                    problems.write(request, response, ProblemKind.UNAUTHENTICATED, "identity.api.token");
                }
            }
        };
        http.oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.decoder(door.decoder()).jwtAuthenticationConverter(door::enter))
                                .authenticationEntryPoint(asks))
                .exceptionHandling(asked -> asked.authenticationEntryPoint(asks));
    }
}
