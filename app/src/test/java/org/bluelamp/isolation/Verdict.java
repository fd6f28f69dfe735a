package org.bluelamp.isolation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was decided about one object of the database.
 *
 * @param kind what rules hold for it
 * @param grants for each role the letters of what it may do: select, insert, update, delete; usage of a sequence, execution of a function
 * @param opens exceptions of a door, as {@code role:letters} (under any pin and none), {@code role@pin:letters}, or
 *     {@code role@any:letters} (under any pin, and not without one)
 * @param guests the guests' roles to which it is open for reading, while their grant holds
 * @param history {@code kept} where every row-change leaves its change, else {@code exempt}
 */
record Verdict(
        String object,
        Kind kind,
        Map<String, String> grants,
        List<String> opens,
        Set<String> guests,
        String history,
        String why) {

    enum Kind {
        /** Rows of the pinned force, nothing else. */
        FORCE,
        /** As force, but for what {@link Verdict#opens} lists. */
        DOOR,
        /** As door, but the force itself adds no row: what {@link Verdict#opens} lists alone does. */
        NOTICE,
        /** Readable under any pin, writable under the national one. */
        NATIONAL,
        /** Nobody's but the owner's. */
        CLOSED,
        VIEW,
        SEQUENCE,
        /** A function that works with its owner's rights. */
        DEFINER
    }

    boolean table() {
        return kind == Kind.FORCE
                || kind == Kind.DOOR
                || kind == Kind.NOTICE
                || kind == Kind.NATIONAL
                || kind == Kind.CLOSED;
    }

    boolean carriesForce() {
        return kind == Kind.FORCE || kind == Kind.DOOR || kind == Kind.NOTICE;
    }

    boolean openTo(String guest) {
        return guests.contains(guest);
    }

    boolean granted(String role, char letter) {
        return grants.getOrDefault(role, "-").indexOf(letter) >= 0;
    }

    /** Whether this role, under this pin, may do this to rows of that force. */
    boolean allows(String role, char letter, String pin, String rowForce) {
        if (!granted(role, letter)) {
            return false;
        }
        return switch (kind) {
            case FORCE, DOOR -> pin.equals(rowForce) || opened(role, letter, pin);
            case NOTICE -> letter != 'i' && pin.equals(rowForce) || opened(role, letter, pin);
            case NATIONAL -> letter == 's' ? !pin.isEmpty() : pin.equals("national");
            case CLOSED, VIEW, SEQUENCE, DEFINER -> false;
        };
    }

    private boolean opened(String role, char letter, String pin) {
        return opens.stream().anyMatch(opening -> {
            var who = opening.substring(0, opening.indexOf(':'));
            var letters = opening.substring(opening.indexOf(':') + 1);
            return letters.indexOf(letter) >= 0
                    && (who.equals(role)
                            || who.equals(role + "@" + pin)
                            || (!pin.isEmpty() && who.equals(role + "@any")));
        });
    }
}
