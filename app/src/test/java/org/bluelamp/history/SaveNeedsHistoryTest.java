package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the history cannot be written, nothing is saved and nothing is read. */
@PortalTest
class SaveNeedsHistoryTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void theHistoryOfOneForceIsFull() throws SQLException {
        auditor = people.auditor(force);
        try (var owner = AtThePrompt.owner()) {
            owner.run("create function full_disk() returns trigger language plpgsql as $$"
                    + " begin raise exception 'disk full'; end $$");
            owner.run("create trigger full_disk before insert on change for each row when (new.force = '" + force
                    + "') execute function full_disk()");
        }
    }

    @AfterEach
    void thereIsRoomAgain() throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            owner.run("drop trigger full_disk on change");
            owner.run("drop function full_disk()");
        }
    }

    @Test
    void refusesTheSaveAndLeavesNothingHalfDone() {
        assertThatThrownBy(() -> signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD)))
                .rootCause()
                .hasMessageContaining("disk full");
        assertThat(count("person where subject = 's'")).isZero();
        assertThat(count("person_aud where subject = 's'")).isZero();
        assertThat(count("change where entity = 'person'")).isEqualTo(1);
    }

    @Test
    void readsNothingThatCannotBeToldOf() {
        assertThatThrownBy(() -> auditor.call(() -> log.page(ChangeFilter.NONE, null, 10, Locale.UK)))
                .rootCause()
                .hasMessageContaining("disk full");
    }

    private long count(String what) {
        Long found = auditor.call(() -> jdbc.queryForObject("select count(*) from " + what, Long.class));
        return found;
    }
}
