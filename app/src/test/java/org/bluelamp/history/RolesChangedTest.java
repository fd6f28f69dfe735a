package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Roles given or taken away" finds these, and nothing else that happens to a person. */
@PortalTest
class RolesChangedTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    ChangeLog log;

    private final String force = TestPeople.freshForce();

    @Test
    void findsRolesThatCameAndWentAndNoOtherChangeOfAPerson() {
        var auditor = people.auditor(force);
        signIn.bind(force, "s", "Ann", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD, Role.CHIEF));
        signIn.known(force, "s", "Anna", EnumSet.of(Role.LEAD, Role.CHIEF));
        signIn.known(force, "s", "Anna", EnumSet.of(Role.CHIEF));

        assertThat(auditor.call(() -> said(ChangeFilter.ofQuestion("roles-changed", null))))
                .containsExactly(
                        "Roles of Anna are now chief officer, were wellbeing lead, chief officer",
                        "Roles of Ann are now wellbeing lead, chief officer, were wellbeing lead",
                        "Saw Ann for the first time: wellbeing lead",
                        "Saw auditor of " + force + " for the first time: auditor");
        assertThat(auditor.call(() -> said(ChangeFilter.read(name -> name.equals("entity") ? "person" : null))))
                .as("the name, and the sign-in")
                .hasSize(6);
    }

    private List<String> said(ChangeFilter filter) {
        return log.list(filter, null, 50, Texts.ENGLISH).changes().stream()
                .map(line -> line.headline().words())
                .toList();
    }
}
