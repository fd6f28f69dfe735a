package org.bluelamp.history;

import java.util.List;

/**
 * A change in words, with what it changed; without the fields that tell a reader nothing.
 *
 * @param erased what was taken out of it, when and on what ground; empty where it is whole
 * @param redact the address at which the reader may ask that something be taken out of it; empty where they may not
 */
public record OpenedChange(ToldChange told, List<ToldField> fields, String erased, String redact) {}
