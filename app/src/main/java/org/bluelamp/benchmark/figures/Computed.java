package org.bluelamp.benchmark.figures;

import java.util.SortedMap;

/**
 * A release as it was computed.
 *
 * @param figures all that may be shown
 * @param report for the eyes of whoever previews it
 * @param members who is in it, by code: what the commitment is made over
 */
public record Computed(Figures figures, DisclosureReport report, SortedMap<String, Member> members) {}
