package org.bluelamp.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinService;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.help.TestHelp;
import org.bluelamp.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class HomeViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    /** A message is read before anybody is asked who they are, so what the portal takes is set, and far below what is usual. */
    @Test
    void takesNoLargerMessageThanAPageHasToSend() {
        try (var screen = TestScreen.of(context, people.national(Role.EDITOR), "org.bluelamp.shell")) {
            assertThat(screen.at("").opened()).isTrue();
            assertThat(VaadinService.getCurrent().getDeploymentConfiguration().getMaxRequestBodySize())
                    .isEqualTo(512 * 1024);
        }
    }

    /** What the page is comes first, and then what waits; nothing else says that nothing does. */
    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "ANALYST"})
    void saysWhatWaitsBelowWhatThePageIs(Role role) {
        new TestHelp(context).sent(TestPeople.freshForce(), "MH07", "A facilitator.");
        try (var screen = TestScreen.of(context, people.national(role), "org.bluelamp.shell")
                .at("")) {
            assertThat(screen.words())
                    .containsSubsequence(_get(H1.class).getText(), "in the inbox.")
                    .doesNotContain("Nothing waits for you");
        }
    }
}
