package org.bluelamp.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Home Office statistical regions, the two other nations, and a word for forces that work in several. */
public enum Region implements Coded {
    NORTH_EAST(BenchmarkArea.NORTH),
    NORTH_WEST(BenchmarkArea.NORTH),
    YORKSHIRE_AND_THE_HUMBER(BenchmarkArea.NORTH),
    EAST_MIDLANDS(BenchmarkArea.MIDLANDS_AND_EAST),
    WEST_MIDLANDS(BenchmarkArea.MIDLANDS_AND_EAST),
    EASTERN(BenchmarkArea.MIDLANDS_AND_EAST),
    LONDON(BenchmarkArea.SOUTH_AND_WALES),
    SOUTH_EAST(BenchmarkArea.SOUTH_AND_WALES),
    SOUTH_WEST(BenchmarkArea.SOUTH_AND_WALES),
    WALES(BenchmarkArea.SOUTH_AND_WALES),
    SCOTLAND(BenchmarkArea.NORTH),
    NORTHERN_IRELAND(BenchmarkArea.NORTH),
    UK_WIDE(null);

    private final @Nullable BenchmarkArea area;

    Region(@Nullable BenchmarkArea area) {
        this.area = area;
    }

    /** The area that every force of this region is compared in; none where each force chooses. */
    public Optional<BenchmarkArea> area() {
        return Optional.ofNullable(area);
    }
}
