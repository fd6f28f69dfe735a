package org.bluelamp.tenancy;

/**
 * Something that some forces do and others do not, so that a standard about it may not apply.
 *
 * @param code as forces and standards name it, such as {@code dvi}
 * @param meaning how a force tells whether it has it
 */
public record Capability(String code, LocalText name, LocalText meaning) {}
