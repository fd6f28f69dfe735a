package org.bluelamp.isolation;

import static org.bluelamp.isolation.Sql.quoted;

/** On what ground a guest stands in the force that they visit. On one alone they see anything. */
enum Ground {
    NO_GRANT(""),
    LIVE("live"),
    ENDED("starts = guest_day() - 9, ends = guest_day() - 1"),
    NOT_BEGUN("starts = guest_day() + 1, ends = guest_day() + 9"),
    WITHDRAWN("withdrawn_at = now() - interval '1 second', withdrawn_by = gen_random_uuid(), withdraw_reason = 'over'"),
    NOBODYS_YET("subject = null, person = null"),
    SOMEBODY_ELSES("person = gen_random_uuid()"),
    FROM_ANOTHER_HOME("home = 'elsewhere'"),
    OF_ANOTHER_FORCE("force = " + quoted(Reach.FOREIGN));

    private static final String PERSON = "00000000-0000-0000-0000-00000000feed";
    private static final String HOME = "outside";

    private final String difference;

    Ground(String difference) {
        this.difference = difference;
    }

    /** Makes the grant, as a superuser. */
    String grant(String role) {
        if (difference.isEmpty()) {
            return "";
        }
        var id = "00000000-0000-0000-0000-0000000000a1";
        var grant = """
                insert into guest_grant (force, id, version, role, home, account, reason, starts, ends, granted_by, granted_at, subject, person)
                values ('%s', '%s', 0, '%s', '%s', 'somebody', 'a trial', guest_day(), guest_day(), gen_random_uuid(), now(), 'subject', '%s');
                """.formatted(Reach.OWN, id, role, HOME, PERSON);
        return this == LIVE
                ? grant
                : grant + "update guest_grant set " + difference + " where id = " + quoted(id) + "; ";
    }

    /** What a connection is told of the guest. */
    static String pin(String role) {
        return ("set local bluelamp.force = '%s'; set local bluelamp.person = '%s'; set local bluelamp.role = '%s';"
                        + " set local bluelamp.home_force = '%s'; set local bluelamp.request = 'r'; set local bluelamp.purpose = 'use';")
                .formatted(Reach.OWN, PERSON, role, HOME);
    }
}
