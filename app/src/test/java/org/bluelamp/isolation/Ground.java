package org.bluelamp.isolation;

import static org.bluelamp.isolation.Sql.quoted;

import java.util.Map;
import java.util.Set;

/**
 * On what ground a guest stands in the force that they visit. On one alone they see anything; a reviewer whose grant opens another
 * window than the one in which the row lies sees that grant, and of the window's record what is left of it.
 */
enum Ground {
    NO_GRANT(""),
    LIVE("live"),
    ANOTHER_RECORD("window_record = gen_random_uuid()", "guest_grant"),
    ANOTHER_ITEM("window_items = 'elsewhere'", "guest_grant", "assessment"),
    ENDED("starts = guest_day() - 9, ends = guest_day() - 1"),
    NOT_BEGUN("starts = guest_day() + 1, ends = guest_day() + 9"),
    WITHDRAWN("withdrawn_at = now() - interval '1 second', withdrawn_by = gen_random_uuid(), withdraw_reason = 'over'"),
    NOBODYS_YET("subject = null, person = null"),
    SOMEBODY_ELSES("person = gen_random_uuid()"),
    FROM_ANOTHER_HOME("home = 'elsewhere'"),
    OF_ANOTHER_FORCE("force = " + quoted(Reach.FOREIGN));

    private static final String PERSON = "00000000-0000-0000-0000-00000000feed";
    private static final String HOME = "outside";
    private static final String REVIEWER = "guest-reviewer";

    /** Where the row of a table lies, for a window that holds it; each ends where the force is named. */
    private static final Map<String, String> LIES = Map.of(
            "assessment", "select id, 'item' from assessment where force",
            "answer", "select assessment, standard from answer where force",
            "evidence", "select subject_id, subject_part from evidence where force",
            "evidence_file",
                    "select e.subject_id, e.subject_part from evidence e join evidence_file f"
                            + " on f.force = e.force and f.evidence_id = e.id where e.force");

    private final String difference;
    private final Set<String> stillOpen;

    Ground(String difference, String... stillOpen) {
        this.difference = difference;
        this.stillOpen = Set.of(stillOpen);
    }

    /** Whether a guest of this role can stand on it: a window is a reviewer's alone. */
    boolean of(String role) {
        return stillOpen.isEmpty() || role.equals(REVIEWER);
    }

    /** Whether a row of a table that is open to the role shows itself. */
    boolean shows(String table) {
        return this == LIVE || stillOpen.contains(table);
    }

    /** Makes the grant, as a superuser; that of a reviewer opens the window in which the row of this table lies. */
    String grant(String role, String table) {
        if (difference.isEmpty()) {
            return "";
        }
        var window = role.equals(REVIEWER) ? window(table) : "select null::uuid, null, null";
        var id = "00000000-0000-0000-0000-0000000000a1";
        var grant = """
                insert into guest_grant (force, id, version, role, home, account, reason, starts, ends, granted_by, granted_at, subject, person,
                  window_record, window_part, window_items)
                select '%s', '%s', 0, '%s', '%s', 'somebody', 'a trial', guest_day(), guest_day(), gen_random_uuid(), now(), 'subject', '%s',
                  w.* from (%s) w;
                """.formatted(Reach.OWN, id, role, HOME, PERSON, window);
        return this == LIVE
                ? grant
                : grant + "update guest_grant set " + difference + " where id = " + quoted(id) + "; ";
    }

    private static String window(String table) {
        var lies = LIES.get(table);
        return lies == null
                ? "select gen_random_uuid(), 'part', 'item'"
                : "select x.record, 'part', x.item from (%s = %s) x (record, item)".formatted(lies, quoted(Reach.OWN));
    }

    /** What a connection is told of the guest. */
    static String pin(String role) {
        return ("set local bluelamp.force = '%s'; set local bluelamp.person = '%s'; set local bluelamp.role = '%s';"
                        + " set local bluelamp.home_force = '%s'; set local bluelamp.request = 'r'; set local bluelamp.purpose = 'use';")
                .formatted(Reach.OWN, PERSON, role, HOME);
    }
}
