package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bluelamp.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A portal that serves, its personas, and a browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@Import(TestClock.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    private final String album;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private Chromium chromium;

    /** @param album the folder of the journey's pictures */
    Journey(String album) {
        this.album = album;
    }

    @BeforeAll
    void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    final String address() {
        return "http://localhost:" + port;
    }

    final void itIs(String moment) {
        clock.set(Instant.parse(moment));
    }

    /** Somebody before the sign-in page. */
    final Visitor stranger() {
        return new Visitor(chromium.window(), address(), album);
    }

    final Visitor as(String login) {
        return stranger().signIn(login);
    }

    /** A chief officer takes note of everything there is to take note of, lets the force take part, and signs. */
    static void signsOff(Visitor chief) {
        for (var tick : chief.page().locator("input[type=checkbox]").all()) {
            tick.check();
        }
        chief.page().locator("fieldset input[type=radio]").first().check();
        chief.field("Your statement").fill("A fair account.");
        chief.click("Sign off").sees("The chief officer has signed it");
    }

    /** The published figures, which tell of this area, and the force's own report. */
    static void takesAway(Visitor lead, String area) {
        var figures = lead.downloads(() -> lead.follow("Download these figures (CSV)"));
        assertThat(new String(figures, StandardCharsets.UTF_8)).contains(area);
        lead.follow("Download your report")
                .sees("A version that you may publish")
                .looksAt("reports");
        var report = lead.downloads(() -> lead.follow("Download as PDF"));
        assertThat(new String(report, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    final Program program(String login) {
        return new Program(address(), login);
    }
}
