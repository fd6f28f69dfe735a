package org.bluelamp.guests;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Coded;

/** What a guest is let in for; each purpose is a role of its own. */
public enum Purpose implements Coded {
    /** Reads the history, its seals and checks, and takes them away. */
    AUDIT(Role.GUEST_AUDITOR),
    /** Reads one area of an assessment and its evidence. */
    REVIEW(Role.GUEST_REVIEWER);

    private final Role role;

    Purpose(Role role) {
        this.role = role;
    }

    /** The role that the guest uses. */
    public Role role() {
        return role;
    }

    /** The purpose of this role's code, as the database and the history have it. */
    static Optional<Purpose> ofRole(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.role.code().equals(code))
                .findFirst();
    }

    /** The database knows the role, because its policies ask for it. */
    @Converter(autoApply = true)
    static class Stored implements AttributeConverter<Purpose, String> {
        @Override
        public String convertToDatabaseColumn(Purpose purpose) {
            return purpose.role.code();
        }

        @Override
        public Purpose convertToEntityAttribute(String code) {
            return ofRole(code).orElseThrow();
        }
    }
}
