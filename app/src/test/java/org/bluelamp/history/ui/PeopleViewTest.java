package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PeopleViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void somebodyIsKnown() {
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.CONTRIBUTOR));
        signIn.known(force, "t", "Ben", EnumSet.of(Role.CHIEF));
    }

    private TestScreen screen(Actor actor) {
        return TestScreen.of(context, actor, "org.bluelamp.history");
    }

    @Test
    void showsEverybodyAndWhoIsPrivileged() {
        try (var screen = screen(auditor).at("people")) {
            assertThat(screen.words())
                    .contains("Ann")
                    .contains("Ben")
                    .contains("chief officer")
                    .contains("not known here: no identity provider is connected");
            screen.at("people?show=privileged");
            assertThat(screen.words()).contains("Ben").doesNotContain("Ann");
            screen.at("people?show=gone");
            assertThat(screen.words()).contains("Nobody");
        }
    }

    @Test
    void showsWhoLeftAndWhichRolesWereTaken() throws SQLException {
        try (var portal = AtThePrompt.portal().pinnedTo(force)) {
            for (var event : List.of("'role-taken', 's'", "'left-force', 't'")) {
                var told = event.split(", ");
                portal.ask("select record_event('role_grant', gen_random_uuid(), " + told[0]
                        + ", jsonb_build_object('subject', " + told[1]
                        + ", 'login', 'x', 'by', 'y', 'roles', 'contributor', 'at', now())::text)");
            }
        }
        var day = DateText.day(UkDay.of(Instant.now()));
        try (var screen = screen(auditor).at("people")) {
            assertThat(screen.words()).contains("contributorRole removed on " + day, "BenLeft on " + day);
            screen.at("people?show=left");
            assertThat(screen.words()).contains("Ben", "identity provider says").doesNotContain("Ann");
            screen.at("people?show=privileged");
            assertThat(screen.words()).doesNotContain("Ben", "Ann");
        }
    }

    @Test
    void leadsToWhatSomebodyDid() {
        try (var screen = screen(auditor).at("people")) {
            screen.at(_get(Anchor.class, spec -> spec.withText("auditor of " + force))
                    .getHref());
            assertThat(screen.words()).contains("Opened the history");
        }
    }

    @Test
    void goesOnByAnAddress() {
        for (int i = 0; i < 60; i++) {
            signIn.known(force, "n" + i, "Nobody %02d".formatted(i), EnumSet.of(Role.CONTRIBUTOR));
        }
        try (var screen = screen(auditor).at("people")) {
            screen.at(_get(Anchor.class, spec -> spec.withText("More people")).getHref());
            assertThat(screen.words()).contains("Nobody 59").doesNotContain("Nobody 01");
            screen.at("people?id=not-an-id");
            assertThat(screen.words()).contains("Nobody 01");
        }
    }

    @Test
    void isTakenAwayByWhoMay() {
        try (var screen = screen(auditor).at("people?show=privileged")) {
            assertThat(screen.opened()).isTrue();
            var csv = new String(
                    DownloadKt._download(_find(Anchor.class, spec -> spec.withClasses("text"))
                            .getFirst()),
                    StandardCharsets.UTF_8);
            assertThat(csv).contains("Ben").doesNotContain("Ann").contains("Hash of the rows");
        }
        try (var screen = screen(people.lead(force)).at("people")) {
            assertThat(screen.words()).contains("Ann");
            assertThat(_find(FileLinks.class)).isEmpty();
        }
    }

    @Test
    void speaksWelsh() {
        try (var screen = screen(auditor)) {
            UI.getCurrent().setLocale(Texts.WELSH);
            assertThat(screen.at("people").words()).contains("Breintiedig").contains("prif swyddog");
        }
    }

    @Test
    void opensToNobodyWhoMayNotRead() {
        for (var actor : List.of(people.contributor(force), people.chief(force), people.national(Role.ANALYST))) {
            try (var screen = screen(actor)) {
                assertThat(screen.refuses("people")).isTrue();
            }
        }
    }
}
