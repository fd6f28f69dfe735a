package org.bluelamp.history;

import java.util.List;

/**
 * A change in words, with what it changed; without the fields that tell a reader nothing.
 *
 * @param home what the force or body is called to which whoever did it belongs; empty where nothing is said
 * @param purpose {@code use}, what the job is for in words, or the login at the prompt
 * @param erased what was taken out of it, when and on what ground; empty where it is whole
 * @param redact the address at which the reader may ask that something be taken out of it; empty where they may not
 * @param hold the address at which the reader may have its record held; empty where they may not
 */
public record OpenedChange(
        ToldChange told,
        List<ToldField> fields,
        String home,
        String purpose,
        String erased,
        String redact,
        String hold) {}
