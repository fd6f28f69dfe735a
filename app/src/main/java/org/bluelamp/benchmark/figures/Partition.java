package org.bluelamp.benchmark.figures;

import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.tenancy.BenchmarkArea;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.SizeBand;

/**
 * How a release compares besides nationally: in one way, chosen when the first release of a cycle is prepared, in which each
 * participating force is in exactly one group. Two ways at once would overlap, and overlapping groups can be solved for one
 * force. Source: design decision 7; notes on disclosure, rule 14.
 */
public enum Partition implements Coded {
    /** Nationally alone. */
    NATIONAL,
    /** S, M, and L with XL, of which there are too few. */
    SIZE,
    /** The three areas of {@link BenchmarkArea}. */
    AREA;

    /** In place of a group's code: the whole service. */
    public static final String WHOLE = "";

    private static final String LARGE = "L+";

    /** The codes of its groups in the order in which they are shown; none for {@link #NATIONAL}. */
    public List<String> groups() {
        return switch (this) {
            case NATIONAL -> List.of();
            case SIZE -> List.of(SizeBand.S.code(), SizeBand.M.code(), LARGE);
            case AREA ->
                List.of(BenchmarkArea.values()).stream().map(Coded::code).toList();
        };
    }

    /** {@link #WHOLE}, and then the codes of its groups. */
    public Stream<String> wholeAndGroups() {
        return Stream.concat(Stream.of(WHOLE), groups().stream());
    }

    /** The one group that a force is in; {@link #WHOLE} for {@link #NATIONAL}. */
    public String groupOf(Member member) {
        return switch (this) {
            case NATIONAL -> WHOLE;
            case SIZE ->
                member.size() == SizeBand.L || member.size() == SizeBand.XL
                        ? LARGE
                        : member.size().code();
            case AREA -> member.area().code();
        };
    }
}
