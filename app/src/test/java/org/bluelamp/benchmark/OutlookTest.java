package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bluelamp.benchmark.Outlook.Group;
import org.bluelamp.benchmark.Outlook.Result;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.tenancy.BenchmarkArea;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceStatus;
import org.bluelamp.tenancy.ForceType;
import org.bluelamp.tenancy.Inspectorate;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.tenancy.Region;
import org.bluelamp.tenancy.SizeBand;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private final List<Force> forces = new ArrayList<>();

    private void add(int count, SizeBand size, BenchmarkArea area) {
        for (var i = 0; i < count; i++) {
            var code = "force-" + forces.size();
            forces.add(new Force(
                    code,
                    LocalText.english(code),
                    ForceType.TERRITORIAL,
                    Region.UK_WIDE,
                    area,
                    size,
                    new TreeSet<>(),
                    Inspectorate.HMICFRS,
                    LocalText.english("Board"),
                    ForceStatus.ACTIVE,
                    null,
                    null,
                    "",
                    Map.of()));
        }
    }

    private List<Result> results(Partition partition) {
        return Outlook.of(forces).ways().stream()
                .filter(way -> way.partition() == partition)
                .flatMap(way -> way.groups().stream())
                .map(Group::result)
                .toList();
    }

    @Test
    void passesWhereEachGroupHasTen() {
        add(10, SizeBand.S, BenchmarkArea.NORTH);
        add(10, SizeBand.M, BenchmarkArea.MIDLANDS_AND_EAST);
        add(5, SizeBand.L, BenchmarkArea.SOUTH_AND_WALES);
        add(5, SizeBand.XL, BenchmarkArea.SOUTH_AND_WALES);
        var outlook = Outlook.of(forces);
        assertThat(outlook.band()).contains(GroupBand.TWENTY);
        assertThat(outlook.ways()).hasSize(2).allMatch(Outlook.Way::passes);
        assertThat(outlook.ways().getFirst().groups()).extracting(Group::code).containsExactly("S", "M", "L+");
    }

    @Test
    void saysWhichGroupHasTooFew() {
        add(12, SizeBand.S, BenchmarkArea.NORTH);
        add(12, SizeBand.M, BenchmarkArea.MIDLANDS_AND_EAST);
        add(9, SizeBand.L, BenchmarkArea.SOUTH_AND_WALES);
        assertThat(results(Partition.SIZE))
                .as("nine are left over, so one of the others goes too")
                .containsExactly(Result.PASSES, Result.LEAVES_TOO_FEW, Result.TOO_FEW);
        assertThat(Outlook.of(forces).ways()).noneMatch(Outlook.Way::passes);
    }

    @Test
    void knowsNoBandBelowTheFloor() {
        add(9, SizeBand.S, BenchmarkArea.NORTH);
        var outlook = Outlook.of(forces);
        assertThat(outlook.band()).isEmpty();
        assertThat(results(Partition.AREA)).containsOnly(Result.TOO_FEW);
        assertThat(outlook.ways().getFirst().groups().getFirst().band()).isEmpty();
    }

    @Test
    void tellsNothingOfOneForceMoreWithinABand() {
        add(11, SizeBand.S, BenchmarkArea.NORTH);
        var before = Outlook.of(forces);
        add(1, SizeBand.S, BenchmarkArea.NORTH);
        assertThat(Outlook.of(forces)).isEqualTo(before);
    }
}
