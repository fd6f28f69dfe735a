package org.bluelamp.history;

import java.util.Arrays;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.identity.Role;

/** A role's code as words within a sentence: {@code wellbeing lead}. */
final class RoleWords {

    private RoleWords() {}

    /** What is no role stands as it is written. */
    static String of(String code, Wording words) {
        return code.equals("database")
                        || Arrays.stream(Role.values())
                                .anyMatch(role -> role.code().equals(code))
                ? words.translate("history.role." + code)
                : code;
    }
}
