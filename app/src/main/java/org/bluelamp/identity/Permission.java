package org.bluelamp.identity;

import static org.bluelamp.identity.Role.ANALYST;
import static org.bluelamp.identity.Role.AUDITOR;
import static org.bluelamp.identity.Role.CHIEF;
import static org.bluelamp.identity.Role.CONTRIBUTOR;
import static org.bluelamp.identity.Role.DATA_PROTECTION;
import static org.bluelamp.identity.Role.EDITOR;
import static org.bluelamp.identity.Role.GUEST;
import static org.bluelamp.identity.Role.GUEST_AUDITOR;
import static org.bluelamp.identity.Role.GUEST_REVIEWER;
import static org.bluelamp.identity.Role.LEAD;
import static org.bluelamp.identity.Role.NATIONAL_AUDITOR;
import static org.bluelamp.identity.Role.OPERATOR;
import static org.bluelamp.identity.Role.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may be done, and by which roles. The whole table; whoever is not named may not. */
public enum Permission {
    /** See oneself: own name, force and roles; help pages; the home of one's role. */
    BE_HERE(
            LEAD,
            CHIEF,
            CONTRIBUTOR,
            AUDITOR,
            DATA_PROTECTION,
            ANALYST,
            EDITOR,
            NATIONAL_AUDITOR,
            OPERATOR,
            GUEST,
            GUEST_AUDITOR,
            GUEST_REVIEWER,
            SYSTEM),
    /** Go as a guest to a force that let one in. */
    VISIT(LEAD, CHIEF, CONTRIBUTOR, AUDITOR, DATA_PROTECTION, GUEST),
    READ_GUESTS(LEAD, CHIEF, AUDITOR, DATA_PROTECTION),
    LET_GUESTS_IN(LEAD, CHIEF),
    READ_FORCES(OPERATOR, EDITOR, ANALYST),

    /** Published editions are no secret, and the history tells answers by their words. */
    READ_EDITIONS(
            LEAD,
            CHIEF,
            CONTRIBUTOR,
            AUDITOR,
            DATA_PROTECTION,
            ANALYST,
            EDITOR,
            NATIONAL_AUDITOR,
            GUEST_AUDITOR,
            GUEST_REVIEWER,
            SYSTEM),
    PUBLISH_EDITION(EDITOR, SYSTEM),
    READ_CYCLES(LEAD, CHIEF, CONTRIBUTOR, AUDITOR, ANALYST, EDITOR, NATIONAL_AUDITOR, SYSTEM),
    RUN_CYCLES(EDITOR),

    READ_ASSESSMENT(LEAD, CHIEF, CONTRIBUTOR, AUDITOR),
    OPEN_ASSESSMENT(LEAD),
    ANSWER(LEAD, CONTRIBUTOR),
    OFFER_EVIDENCE(LEAD, CONTRIBUTOR),
    /** A reviewer reads that of the area that was opened to them; the database sees to it. */
    READ_EVIDENCE(LEAD, CHIEF, CONTRIBUTOR, AUDITOR, GUEST_REVIEWER),
    DECIDE_EVIDENCE(LEAD),
    SEND_ASSESSMENT(LEAD),
    SIGN_OFF(CHIEF),
    SUBMIT_ASSESSMENT(LEAD),
    EXPORT_ASSESSMENT(LEAD, CHIEF, AUDITOR),
    /** Read the one area that a force opened to a guest. */
    READ_REVIEWED(GUEST_REVIEWER),

    READ_HELP(LEAD, CHIEF, AUDITOR),
    /** Put a request for help, or an offer of practice, before the chief officer. */
    ASK_HELP(LEAD),
    CONFIRM_HELP(CHIEF),
    WITHDRAW_HELP(LEAD, CHIEF),
    FIND_PRACTICE(LEAD, CHIEF, CONTRIBUTOR, ANALYST, EDITOR),
    WORK_INBOX(ANALYST, EDITOR),

    READ_OWN_BENCHMARK(LEAD, CHIEF),
    READ_RELEASES(LEAD, CHIEF, ANALYST, EDITOR, NATIONAL_AUDITOR),
    READ_PARTICIPATION(ANALYST, EDITOR),
    /** See which reports can be taken away; each then asks its own. */
    READ_REPORTS(LEAD, CHIEF, ANALYST, EDITOR),
    READ_THEMES(ANALYST, EDITOR),
    PREPARE_RELEASE(ANALYST),
    /** Decide about a prepared release; never one's own. */
    PUBLISH_RELEASE(ANALYST, EDITOR),

    READ_HISTORY(LEAD, AUDITOR, DATA_PROTECTION, NATIONAL_AUDITOR, GUEST_AUDITOR),
    EXPORT_HISTORY(AUDITOR, NATIONAL_AUDITOR, GUEST_AUDITOR),
    READ_SEALS(LEAD, AUDITOR, NATIONAL_AUDITOR, GUEST_AUDITOR, SYSTEM),
    ASK_FOR_CHECK(LEAD, AUDITOR, NATIONAL_AUDITOR),
    MAKE_CHECKPOINT(AUDITOR, NATIONAL_AUDITOR, SYSTEM),
    COUNTERSIGN(AUDITOR, NATIONAL_AUDITOR),
    CHOOSE_CHECKPOINT_READERS(AUDITOR, NATIONAL_AUDITOR),
    READ_FORCES_CHECKPOINTS(NATIONAL_AUDITOR),

    /** See redactions, disposals, holds and the retention schedule. */
    READ_RECORDS(LEAD, AUDITOR, DATA_PROTECTION),
    ASK_REDACTION(LEAD, AUDITOR),
    DECIDE_REDACTION(DATA_PROTECTION),
    PROPOSE_DISPOSAL(LEAD, AUDITOR),
    DECIDE_DISPOSAL(DATA_PROTECTION),
    PLACE_HOLD(LEAD, AUDITOR, DATA_PROTECTION),
    FIND_PERSON(AUDITOR, DATA_PROTECTION);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /** Whether a person who is using this role may. */
    public boolean allows(Role role) {
        return roles.contains(role);
    }

    /** The code by which the API names this permission, such as {@code run-cycles}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
