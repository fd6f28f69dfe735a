package org.bluelamp.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestApi;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** The step from home to a force and back, as a browser sends it. */
@PortalTest
class VisitDoorTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    private final String force = TestPeople.freshForce();
    private final String account = "browser@" + force;
    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = TestApi.of(context);
    }

    private static Authentication in(Actor actor) {
        return new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES);
    }

    private static MockHttpServletRequestBuilder visit(Object grant) {
        return post("/visit").param("grant", grant.toString());
    }

    @Test
    void takesThemThereAndHomeAgainEachInASessionOfItsOwn() throws Exception {
        var grant = people.let(force, Role.GUEST_AUDITOR, account).getId();
        var atHome = people.outside(account);
        var before = new MockHttpSession();
        before.setAttribute("kept", "something of home");

        var there = signedIn(visit(grant).session(before).with(csrf()).with(authentication(in(atHome))));
        var guest = actor(there);
        assertThat(guest.force()).isEqualTo(force);
        assertThat(guest.role()).isEqualTo(Role.GUEST_AUDITOR);
        assertThat(guest.home()).isEqualTo(TestPeople.OUTSIDE);
        assertThat(before.isInvalid()).isTrue();

        var back = signedIn(post("/visit").with(csrf()).with(authentication(there)));
        assertThat(actor(back)).isEqualTo(atHome);
    }

    private Authentication signedIn(MockHttpServletRequestBuilder request) throws Exception {
        var session = browser.perform(request)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(session).isNotNull();
        assertThat(session.getAttribute("kept")).isNull();
        var kept = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        assertThat(kept).isNotNull();
        return kept.getAuthentication();
    }

    private static Actor actor(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof Actor.Holder holder
                ? holder.actor()
                : (Actor) signedIn.getPrincipal();
    }

    @Test
    void takesNobodyByAGrantThatIsNotTheirs() throws Exception {
        var grant = people.let(force, Role.GUEST_AUDITOR, account).getId();
        for (var other : new Actor[] {
            people.outside("another@" + force),
            people.lead(TestPeople.freshForce()),
            people.national(Role.NATIONAL_AUDITOR)
        }) {
            browser.perform(visit(grant).with(csrf()).with(authentication(in(other))))
                    .andExpect(redirectedUrl("/visits?over"));
        }
        for (var none : new Object[] {UUID.randomUUID(), "nothing"}) {
            browser.perform(visit(none).with(csrf()).with(authentication(in(people.outside(account)))))
                    .andExpect(redirectedUrl("/visits?over"));
        }
        browser.perform(visit(grant).with(csrf())).andExpect(redirectedUrl("/visits?over"));
    }

    @Test
    void followsNoForeignPage() throws Exception {
        var grant = people.let(force, Role.GUEST_AUDITOR, account).getId();
        browser.perform(visit(grant).with(authentication(in(people.outside(account)))))
                .andExpect(status().isForbidden());
    }
}
