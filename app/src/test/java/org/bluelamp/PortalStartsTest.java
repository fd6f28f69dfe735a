package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PortalStartsTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void pinsWhoeverIsAtWorkAndLeavesATraceOfThem() {
        var force = TestPeople.freshForce();
        var lead = people.lead(force);
        lead.run(() -> {
            assertThat(jdbc.queryForObject("select pinned_force()", String.class))
                    .isEqualTo(force);
            assertThat(jdbc.queryForList(
                            "select entity || ' ' || operation || ' ' || role_used from change", String.class))
                    .containsExactly("person insert system");
        });
        assertThat(Pin.current()).isEmpty();
        assertThat(jdbc.queryForList("select 1 from change", Integer.class)).isEmpty();
    }
}
