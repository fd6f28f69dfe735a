package org.bluelamp.help;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** What a force wants to say by name. */
public enum SharingKind implements Coded {
    /** To the national service alone: we want help with this. */
    HELP,
    /** To every force: this works here. */
    PRACTICE;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<SharingKind> {
        Stored() {
            super(SharingKind.class);
        }
    }
}
