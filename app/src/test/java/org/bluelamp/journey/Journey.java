package org.bluelamp.journey;

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

    final Program program(String login) {
        return new Program(address(), login);
    }
}
