package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluelamp.identity.Role;

/** What the history calls kinds of records and what was done to them, in the words of whoever looks. */
public final class KindWords {

    /** Those that have a word in the texts. */
    static final Set<String> KINDS = Set.of(
            "access",
            "answer",
            "assessment",
            "checkpoint",
            "checkpoint_reader",
            "consent",
            "countersignature",
            "cycle",
            "demonstration",
            "disposal",
            "edition",
            "evidence",
            "evidence_file",
            "force_file",
            "role_grant",
            "guest_grant",
            "guest_visit",
            "help_case",
            "help_request",
            "history",
            "history_check",
            "invitation",
            "legal_hold",
            "participation",
            "person",
            "practice",
            "redaction",
            "release",
            "release_figure",
            "release_membership",
            "reminder",
            "report",
            "sharing",
            "submitted_fact",
            "submitted_figure");

    static final Set<String> DEEDS = Set.of(
            "asked",
            "delete",
            "downloaded",
            "exported",
            "insert",
            "left-force",
            "looked-for",
            "opened",
            "refused",
            "role-given",
            "role-taken",
            "sampled",
            "signed-in",
            "update");

    private KindWords() {}

    /** {@code Answer}; of a kind without a word its name in the database, spaced. */
    public static String kind(String entity) {
        return KINDS.contains(entity) ? translate("history.kind." + entity) : entity.replace('_', ' ');
    }

    /** {@code wellbeing lead, auditor}: of the codes of roles, spaced, what is called a role here. */
    public static String roles(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Arrays.stream(Role.values())
                                .anyMatch(role -> role.code().equals(code))
                        ? translate("history.role." + code)
                        : code)
                .collect(Collectors.joining(", "));
    }

    /** {@code Changed}; of a deed without a word its code, spaced. */
    public static String deed(String operation) {
        return DEEDS.contains(operation) ? translate("history.operation." + operation) : operation.replace('-', ' ');
    }
}
