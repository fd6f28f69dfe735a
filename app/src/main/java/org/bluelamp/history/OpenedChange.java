package org.bluelamp.history;

import java.util.List;

/** A change in words, with what it changed; without the fields that tell a reader nothing. */
public record OpenedChange(ToldChange told, List<ToldField> fields) {}
