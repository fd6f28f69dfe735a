package org.bluelamp.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.TurnedAway;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells that somebody asked for what their role may not do. Worth a row once a day for each person and permission: who tried
 * and what, not how often, or a program that repeats itself would bury the history. (A portal of several nodes may tell it once on
 * each.) Whoever is not signed in is of no force and is told by the identity provider.
 */
@Component
class Refusals {

    static final String ENTITY = "access";
    private static final int MOST = 10_000;

    private record Refusal(UUID person, Permission permission) {}

    private final History history;
    private final Clock clock;
    private final Map<Refusal, LocalDate> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Refusal, LocalDate> eldest) {
            return size() > MOST;
        }
    };

    Refusals(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @EventListener
    void tell(TurnedAway away) {
        var person = away.actor().person();
        if (person != null && isNew(new Refusal(person, away.permission()))) {
            history.tell(
                    ENTITY,
                    null,
                    "refused",
                    "{\"permission\": \"" + away.permission().code() + "\"}");
        }
    }

    private boolean isNew(Refusal refusal) {
        var today = UkDay.today(clock);
        synchronized (told) {
            return !today.equals(told.put(refusal, today));
        }
    }
}
