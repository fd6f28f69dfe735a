package org.bluelamp.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list, newest first. Without a total: counting would read everything.
 *
 * @param older where to go on, or null on the last page
 */
public record ChangePage(List<ToldChange> changes, @Nullable ChangeCursor older) {}
