package org.bluelamp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.History;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoStoryTest {

    @Autowired
    History history;

    @Autowired
    ChangeLog log;

    @Autowired
    TestPeople people;

    private final String force = TestPeople.freshForce();

    @Test
    void tellsThatTheDemonstrationWasMade() {
        Actor.job(force, "demonstration").run(() -> history.tell(DemoMade.ENTITY, null, "made", null));
        assertThat(told(Locale.UK)).isEqualTo("Made the demonstration, by Blue Lamp (demonstration data)");
        assertThat(told(Texts.WELSH)).isEqualTo("Gwnaed yr arddangosiad, by Blue Lamp (data arddangos)");
    }

    private String told(Locale language) {
        var filter = ChangeFilter.read(name -> name.equals("interest") ? "demonstration" : null);
        var told = people.auditor(force)
                .call(() -> log.page(filter, null, 5, language))
                .changes()
                .getFirst();
        return told.headline().words() + ", by " + told.who();
    }
}
