package org.bluelamp.framework.ui;

import java.util.UUID;

/** The addresses of the pages about cycles and editions. */
public final class FrameworkNavigation {

    static final String CYCLES = "cycles";
    static final String EDITIONS = "editions";

    private FrameworkNavigation() {}

    public static String cycles() {
        return CYCLES;
    }

    public static String newCycle() {
        return CYCLES + "/new";
    }

    public static String cycle(UUID id) {
        return CYCLES + "/" + id;
    }

    public static String open(UUID id) {
        return cycle(id) + "/open";
    }

    public static String extend(UUID id) {
        return cycle(id) + "/extend";
    }

    public static String freeze(UUID id) {
        return cycle(id) + "/freeze";
    }

    public static String invite(UUID id) {
        return cycle(id) + "/invite";
    }

    /** A page of the room that knows who has submitted. */
    public static String reminders(UUID id) {
        return cycle(id) + "/reminders";
    }

    /** As {@link #reminders}: how far each force is. */
    public static String participation(UUID id) {
        return "participation/" + id;
    }

    public static String editions() {
        return EDITIONS;
    }

    public static String edition(String code) {
        return EDITIONS + "/" + code;
    }
}
