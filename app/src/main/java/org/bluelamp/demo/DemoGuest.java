package org.bluelamp.demo;

import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Invitation;
import org.bluelamp.guests.Purpose;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One force of the demonstration lets an outside auditor in; the others have no guest. */
@Component
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class DemoGuest {

    private static final String HOST = "northmoor";
    private static final String HOME = "inspectorate";
    private static final String ACCOUNT = "auditor.inspectorate";
    private static final int DAYS = 60;

    private final DemoPeople people;
    private final Guests guests;

    DemoGuest(DemoPeople people, Guests guests) {
        this.people = people;
        this.guests = guests;
    }

    void letIn() {
        people.of("chief." + HOST).run(() -> {
            if (guests.newest(1).isEmpty()) {
                var today = guests.today();
                guests.let(new Invitation(
                        Purpose.AUDIT.code(),
                        HOME,
                        ACCOUNT,
                        "Inspection of how wellbeing is governed: who rated what, when, and whether the record is whole.",
                        today,
                        today.plusDays(DAYS - 1L)));
            }
        });
    }
}
