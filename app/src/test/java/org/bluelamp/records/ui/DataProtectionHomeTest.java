package org.bluelamp.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DataProtectionHomeTest extends RecordsScreens {

    @Autowired
    private DataProtectionHome home;

    private String words() {
        return home.build().getElement().getTextRecursively();
    }

    @Test
    void servesTheOfficerAlone() {
        assertThat(home.serves(officer)).isTrue();
        assertThat(home.serves(lead)).isFalse();
    }

    @Test
    void saysWhenNothingWaits() {
        try (var screen = screen(officer)) {
            assertThat(words()).contains("Nothing waits for a decision");
        }
        try (var screen = welsh(officer)) {
            assertThat(words()).contains("Nid oes dim yn aros am benderfyniad");
        }
    }

    @Test
    void saysWhenMoreWaitsThanItShows() throws SQLException {
        var item = items.accepted("Notes on " + NAME);
        for (var each = 0; each < RecordsPage.LINES; each++) {
            items.asked(item, NAME);
        }
        try (var screen = screen(officer)) {
            assertThat(words()).doesNotContain("that have waited longest");
        }
        items.asked(item, NAME);
        try (var screen = screen(officer)) {
            assertThat(words()).contains("the 50 that have waited longest stand here");
        }
    }

    @Test
    void saysWhatWaits() throws SQLException {
        items.asked(items.accepted("Notes on " + NAME), NAME);
        eightYearsLater();
        lead.run(() -> disposals.propose("assessment"));
        try (var screen = screen(officer)) {
            assertThat(words())
                    .contains("Redactions", "Disposals", "Waits for the data protection officer")
                    .doesNotContain(NAME);
        }
    }
}
