package org.bluelamp;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import org.bluelamp.identity.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The API in tests of the whole portal: {@code api.perform(get("/api/v1/me").with(TestApi.as(lead)))}. */
public final class TestApi {

    private TestApi() {}

    /** With the filters that a request of the API passes, the security chain among them. */
    public static MockMvc of(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("requestNumber", Filter.class))
                .apply(springSecurity());
        return builder.addFilters(context.getBean("bodyLimit", Filter.class)).build();
    }

    /** The request is this actor's. */
    public static RequestPostProcessor as(Actor actor) {
        return authentication(
                new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.createAuthorityList("API")));
    }
}
