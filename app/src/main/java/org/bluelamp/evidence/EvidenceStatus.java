package org.bluelamp.evidence;

import jakarta.persistence.Converter;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.CodedColumn;

/** Where a piece of evidence stands. */
public enum EvidenceStatus implements Coded {
    /** Waits for the lead. */
    OFFERED,
    /** Counts. */
    ACCEPTED,
    /** Sent back with a reason; whoever offered it may offer something better. */
    RETURNED,
    /** Taken back. Kept, because it may once have counted. */
    WITHDRAWN;

    @Converter(autoApply = true)
    static class Stored extends CodedColumn<EvidenceStatus> {
        Stored() {
            super(EvidenceStatus.class);
        }
    }
}
