package org.bluelamp.shell;

import java.util.List;
import java.util.Map;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Icon;
import org.jspecify.annotations.Nullable;

/**
 * One line of the drawer. {@link #of} is the whole table: what each role finds there, in order. What a role cannot do is
 * absent, not greyed.
 *
 * @param section {@code ""} for the first, else the key of its heading
 * @param words key of what it is called for this role
 * @param address within the application
 */
record Entry(String section, String words, Icon icon, String address) {

    private static final String FORCE = "shell.nav.section.force";
    private static final String RECORDS = "shell.nav.section.records";
    private static final String READ_ONLY = "shell.nav.section.readOnly";

    /** Pages with no entry of their own, by the one that leads to them. */
    private static final Map<String, String> BENEATH = Map.of("benchmark", "reports", "releases", "reports");

    private static final Entry HOME = new Entry("", "shell.nav.home", Icon.HOME, "");
    private static final Entry ASSESSMENT = new Entry("", "shell.nav.assessment", Icon.LIST, "assessment");
    private static final Entry BENCHMARK = new Entry("", "shell.nav.benchmark", Icon.CHART, "benchmark");
    private static final Entry SHARING = new Entry("", "shell.nav.sharing", Icon.PEOPLE, "sharing");
    private static final Entry PRACTICES = new Entry("", "shell.nav.practices", Icon.FLAG, "practices");
    private static final Entry INBOX = new Entry("", "shell.nav.inbox", Icon.LIST, "inbox");
    private static final Entry CHANGES = new Entry("", "shell.nav.changes", Icon.HISTORY, "history");
    private static final Entry SEALS = new Entry("", "shell.nav.seals", Icon.SEAL, "seals");
    private static final Entry EXPORTS = new Entry("", "shell.nav.exports", Icon.DOWNLOAD, "exports");
    private static final Entry REDACTIONS = new Entry("", "shell.nav.redactions", Icon.FILE, "redactions");
    private static final Entry RETENTION = new Entry("", "shell.nav.retention", Icon.CLOCK, "retention");
    private static final Entry HOLDS = new Entry("", "shell.nav.holds", Icon.LOCK, "holds");
    private static final Entry HELD_ABOUT = new Entry("", "shell.nav.heldAbout", Icon.PEOPLE, "held-about");
    private static final Entry QUESTIONS = new Entry("", "shell.nav.questions", Icon.HELP, "questions");
    private static final Entry SAMPLE = new Entry("", "shell.nav.sample", Icon.GRID, "sample");
    private static final Entry PEOPLE = new Entry("", "shell.nav.people", Icon.PEOPLE, "people");
    private static final Entry CHECKS = new Entry("", "shell.nav.checks", Icon.CHECK, "checks");
    private static final Entry RELEASES = new Entry("", "shell.nav.releases", Icon.LOCK, "releases");
    private static final Entry SIGN_OFF = new Entry("", "shell.nav.signOff", Icon.PEN, "sign-off");
    private static final Entry EDITIONS = new Entry("", "shell.nav.editions", Icon.FILE, "editions");
    private static final Entry CYCLES = new Entry("", "shell.nav.cycles", Icon.CLOCK, "cycles");
    private static final Entry FORCES = new Entry("", "shell.nav.forces", Icon.PEOPLE, "forces");
    private static final Entry GUESTS = new Entry("", "shell.nav.guests", Icon.PEOPLE, "guests");
    private static final Entry PARTICIPATION = new Entry("", "shell.nav.participation", Icon.LIST, "participation");

    static List<Entry> of(Role role) {
        return switch (role) {
            case LEAD ->
                List.of(
                        HOME,
                        ASSESSMENT,
                        BENCHMARK,
                        SHARING,
                        PRACTICES,
                        CHANGES.under(FORCE),
                        SEALS.under(FORCE),
                        QUESTIONS.under(FORCE),
                        PEOPLE.under(FORCE),
                        GUESTS.under(FORCE),
                        REDACTIONS.under(FORCE),
                        RETENTION.under(FORCE),
                        HOLDS.under(FORCE));
            case CONTRIBUTOR -> List.of(HOME, ASSESSMENT, PRACTICES);
            case CHIEF -> List.of(HOME, SIGN_OFF, BENCHMARK, SHARING, PRACTICES, GUESTS, ASSESSMENT.under(READ_ONLY));
            case AUDITOR ->
                List.of(
                        HOME,
                        CHANGES,
                        SEALS,
                        CHECKS,
                        QUESTIONS,
                        SAMPLE,
                        PEOPLE,
                        GUESTS,
                        EXPORTS,
                        REDACTIONS.under(RECORDS),
                        RETENTION.under(RECORDS),
                        HOLDS.under(RECORDS),
                        HELD_ABOUT.under(RECORDS),
                        ASSESSMENT.under(READ_ONLY),
                        SHARING.under(READ_ONLY));
            case DATA_PROTECTION -> List.of(HOME, REDACTIONS, RETENTION, HOLDS, HELD_ABOUT, CHANGES, GUESTS);
            case ANALYST -> List.of(HOME, PARTICIPATION, RELEASES, INBOX, PRACTICES);
            case EDITOR -> List.of(HOME, EDITIONS, CYCLES, PARTICIPATION, RELEASES, INBOX, PRACTICES);
            case NATIONAL_AUDITOR ->
                List.of(HOME, CHANGES, SEALS, CHECKS, QUESTIONS, SAMPLE, PEOPLE, RELEASES, EXPORTS);
            case OPERATOR -> List.of(HOME, FORCES);
            case GUEST, GUEST_REVIEWER -> List.of(HOME);
            case GUEST_AUDITOR -> List.of(HOME, CHANGES, SEALS, CHECKS, QUESTIONS, SAMPLE, PEOPLE, EXPORTS);
            case SYSTEM -> List.of();
        };
    }

    private Entry under(String otherSection) {
        return new Entry(otherSection, words, icon, address);
    }

    /** Whether a page with this path lies under this entry. */
    boolean covers(String path) {
        return address.isEmpty() ? path.isEmpty() : lies(path, address) || lies(path, BENEATH.get(address));
    }

    private static boolean lies(String path, @Nullable String at) {
        return at != null && (path.equals(at) || path.startsWith(at + "/"));
    }
}
