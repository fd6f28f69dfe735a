package org.bluelamp.tenancy;

import java.util.Map;
import java.util.SortedSet;

/**
 * A police force or policing body, as its file in tenant-config describes it.
 *
 * @param code permanent; stands in addresses, roles and every record
 * @param area where the benchmark places it when it compares by area
 * @param capabilities codes of what it does itself: proposed by the file, confirmed by the force at each assessment
 * @param localPolicingBody who holds its chief officer to account
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
        String hash,
        Map<String, String> personas) {}
