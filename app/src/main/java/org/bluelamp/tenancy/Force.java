package org.bluelamp.tenancy;

import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A police force or policing body, as its file in tenant-config describes it.
 *
 * @param code permanent; stands in addresses, roles and every record
 * @param area where the benchmark places it when it compares by area
 * @param capabilities codes of what it does itself: proposed by the file, confirmed by the force at each assessment
 * @param localPolicingBody who holds its chief officer to account
 * @param successor the code of the force into which it merged; none for any other
 * @param contact where the national service writes to, such as a shared mailbox; none where nobody is written to
 * @param hash SHA-256 of the file's bytes in lower-case hexadecimal
 * @param personas in a demonstration its invented people by role word ({@code lead} …); empty elsewhere
 */
public record Force(
        String code,
        LocalText name,
        ForceType type,
        Region region,
        BenchmarkArea area,
        SizeBand sizeBand,
        SortedSet<String> capabilities,
        Inspectorate inspectorate,
        LocalText localPolicingBody,
        ForceStatus status,
        @Nullable String successor,
        @Nullable String contact,
        String hash,
        Map<String, String> personas) {

    /** Whether it still works by itself: neither merged nor closed. */
    public boolean active() {
        return status == ForceStatus.ACTIVE;
    }
}
