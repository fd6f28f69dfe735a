package org.bluelamp.problems.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal, as RFC 9457 has it. Without {@code instance}: the address would tell an absent record from
 * another force's.
 *
 * @param title what kind of thing went wrong, in the caller's language
 * @param detail what to do about it, in the caller's language
 * @param field the field, parameter or header to mend, if it is one
 * @param request the number to quote when asking for help, where the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable String request) {}
