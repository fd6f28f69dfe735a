package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ConfigCheck;
import org.bluelamp.tenancy.ConfigInvalid;
import org.bluelamp.tenancy.Pin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class EditionServiceTest {

    private static final Actor IMPORT = Actor.job(Pin.NATIONAL, "edition-import");

    @Autowired
    EditionService editions;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void publishesOnceHoweverOftenItIsAsked() {
        IMPORT.run(() -> editions.publish(TestEditions.small("edition-test-twice")));
        IMPORT.run(() -> editions.publish(TestEditions.small("edition-test-twice")));
        var lead = people.lead(TestPeople.freshForce());
        assertThat(lead.call(() -> editions.edition("edition-test-twice")))
                .isEqualTo(TestEditions.small("edition-test-twice"));
        assertThat(lead.call(() -> editions.all()))
                .filteredOn(published -> published.edition().code().equals("edition-test-twice"))
                .hasSize(1);
        assertThat(IMPORT.call(() -> jdbc.queryForObject(
                        "select count(*) from change c join change_payload p on p.force = c.force and p.change_id = c.id"
                                + " where c.entity = 'edition' and p.after like '%edition-test-twice%'",
                        Long.class)))
                .isEqualTo(1);
    }

    @Test
    void refusesAnotherEditionUnderAUsedCode() {
        IMPORT.run(() -> editions.publish(TestEditions.small("edition-test-used")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> IMPORT.run(() -> editions.publish(reworded("edition-test-used"))))
                .satisfies(refused -> assertThat(refused.text()).isEqualTo("framework.edition.refused.codeUsed"));
    }

    @Test
    void knowsNoEditionOfAnotherCode() {
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> IMPORT.run(() -> editions.edition("no-such")));
    }

    @Test
    void changesNoPublishedEditionByWhateverRoute() {
        IMPORT.run(() -> editions.publish(TestEditions.small("edition-test-fixed")));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> IMPORT.run(() -> jdbc.update("update edition set title = 'Other'")))
                .withStackTraceContaining("permission denied for table edition");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> IMPORT.run(() -> jdbc.update("delete from edition")))
                .withStackTraceContaining("permission denied for table edition");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyElsePublish(Role role) {
        var actor = people.in(role.national() ? Pin.NATIONAL : TestPeople.freshForce(), role);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actor.run(() -> editions.publish(TestEditions.small("edition-test-refused"))));
    }

    @Test
    void publishesWhatTheOperatorsFolderHoldsAtTheStart() {
        assertThat(people.lead(TestPeople.freshForce())
                        .call(() -> editions.edition("blue-lamp-1"))
                        .standards())
                .hasSize(93);
        assertThat(IMPORT.call(() -> jdbc.queryForList(
                        "select distinct role_used || ' ' || purpose from change where entity = 'edition'"
                                + " and purpose = 'edition-import'",
                        String.class)))
                .containsExactly("system edition-import");
    }

    @Test
    void stopsTheStartWhenAPublishedEditionWasChanged() {
        var config = ConfigCheck.readEdition(Path.of("src/test/resources/editions/seven-areas"));
        var code = EditionReader.all(config).getFirst().code();
        IMPORT.run(() -> editions.publish(reworded(code)));
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(
                        () -> new EditionImport(config, editions, transaction).run(new DefaultApplicationArguments()))
                .withMessageContaining("edition.yaml:")
                .withMessageContaining("was changed after it was published as " + code);
    }

    private static Edition reworded(String code) {
        var edition = TestEditions.small(code);
        return TestEditions.like(edition, code, "1.1", edition.areas());
    }
}
