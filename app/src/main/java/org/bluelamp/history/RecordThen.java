package org.bluelamp.history;

import java.time.Instant;
import java.util.List;

/**
 * A record as it stood right after a change.
 *
 * @param at when the change was made after which it stood so
 * @param revised false where the portal keeps revisions of such records and kept none of this: it was changed past the
 *     portal's own saving (by a statement over many records, or at a database prompt), and what stands here is what the
 *     database wrote down then
 * @param gone whether that change deleted it: what stands here is how it was last
 * @param fields its fields in words, in {@code to}
 */
public record RecordThen(Instant at, boolean revised, boolean gone, List<ToldField> fields) {}
