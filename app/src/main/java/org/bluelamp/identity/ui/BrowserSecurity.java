package org.bluelamp.identity.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.bluelamp.identity.AccountDoor;
import org.bluelamp.identity.PersonaDoor;
import org.bluelamp.identity.SignIn;
import org.bluelamp.identity.WithIssuer;
import org.bluelamp.identity.spi.Hosts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The second chain: people in a browser, with their own accounts or, in a demonstration, as a persona. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    private static final String[] FOR_EVERYBODY = {"/error", "/icons/**", "/fonts/**", "/styles.css", "/favicon.svg"};

    private final Hosts hosts;
    private final SignIn signIn;

    BrowserSecurity(@Lazy Hosts hosts, SignIn signIn) {
        this.hosts = hosts;
        this.signIn = signIn;
    }

    @Bean
    @Order(2)
    @ConditionalOnProperty(name = "bluelamp.personas", havingValue = "true")
    SecurityFilterChain personasInABrowser(HttpSecurity http, PersonaDoor door) {
        common(http);
        http.authenticationManager(new ProviderManager(door));
        http.with(views(), vaadin -> vaadin.loginView(SignInView.class, "/login?logout"));
        return http.build();
    }

    @Bean
    @Order(2)
    @WithIssuer
    SecurityFilterChain accountsInABrowser(
            HttpSecurity http, AccountDoor door, ClientRegistrationRepository registrations) {
        common(http);
        var start = "/oauth2/authorization/" + AccountDoor.REGISTRATION;
        http.addFilterAfter(door.stillWelcome(), SecurityContextHolderFilter.class)
                .addFilterBefore(new AwayPage(door, start), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage("/" + SignInView.ROUTE)
                        .userInfoEndpoint(info -> info.oidcUserService(door.users()))
                        .authorizationEndpoint(asked -> asked.authorizationRequestResolver(new AskAgain(registrations)))
                        .failureHandler((request, response, refused) -> new DefaultRedirectStrategy()
                                .sendRedirect(request, response, SignInView.refusal(refused))))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(door.revoking())));
        http.with(views(), vaadin -> vaadin.oauth2LoginPage("/" + SignInView.ROUTE, "{baseUrl}/login?logout"));
        http.exceptionHandling(
                problem -> problem.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(start)));
        return http.build();
    }

    /** Neither an identity provider nor personas: the sign-in page says what the operator has to set. */
    @Bean
    @Order(2)
    @ConditionalOnExpression("'${bluelamp.issuer:}'.isBlank() && !'true'.equals('${bluelamp.personas:}')")
    SecurityFilterChain nobodyInABrowser(HttpSecurity http) {
        common(http);
        http.with(views(), vaadin -> vaadin.loginView(SignInView.class));
        http.authenticationManager(asked -> {
            throw new BadCredentialsException("Nobody can sign in to this portal");
        });
        return http.build();
    }

    /** An address that no view has gets the page of the portal that says so, the same as one that is not yours. */
    private static VaadinSecurityConfigurer views() {
        return VaadinSecurityConfigurer.vaadin().anyRequest(address -> address.authenticated());
    }

    /** A sign-in starts a session of its own: nothing of whoever sat here before is taken along. */
    private void common(HttpSecurity http) {
        http.addFilterBefore(new VisitDoor(hosts, signIn), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll());
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::newSession));
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    }
}
