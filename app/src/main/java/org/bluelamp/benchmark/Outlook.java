package org.bluelamp.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.Floor;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Groups;
import org.bluelamp.tenancy.Force;

/**
 * What a release of some forces could compare, by what everybody knows of them: their number as a band, and for each way of
 * comparing whether its groups would pass.
 *
 * @param band how many forces; empty below the floor, and then nothing is published at all
 * @param ways by size, by area
 */
public record Outlook(Optional<GroupBand> band, List<Way> ways) {

    public Outlook {
        ways = List.copyOf(ways);
    }

    /** One way of comparing, with its groups in the order in which they are shown. */
    public record Way(Partition partition, List<Group> groups) {

        public Way {
            groups = List.copyOf(groups);
        }

        /** Whether every group of it would be published. */
        public boolean passes() {
            return groups.stream().allMatch(group -> group.result() == Result.PASSES);
        }
    }

    /**
     * @param code as {@link Partition#groups} has it
     * @param band how many forces; empty below the floor
     */
    public record Group(String code, Optional<GroupBand> band, Result result) {}

    public enum Result {
        PASSES,
        /** Fewer forces than the floor. */
        TOO_FEW,
        /** Enough by itself, but then too few would be left when all published groups are taken away from the whole. */
        LEAVES_TOO_FEW
    }

    static Outlook of(Collection<Force> forces) {
        var members = forces.stream()
                .map(force -> new Member(force.code(), force.sizeBand(), force.area()))
                .toList();
        return new Outlook(
                band(members.size()),
                Stream.of(Partition.SIZE, Partition.AREA)
                        .map(partition -> way(partition, members))
                        .toList());
    }

    private static Way way(Partition partition, List<Member> members) {
        var sizes = partition.groups().stream().collect(Collectors.toMap(group -> group, _ -> 0));
        members.forEach(member -> sizes.merge(partition.groupOf(member), 1, Integer::sum));
        var published = Groups.publishable(sizes);
        return new Way(
                partition,
                partition.groups().stream()
                        .map(group -> {
                            int size = sizes.getOrDefault(group, 0);
                            return new Group(group, band(size), result(size, published.contains(group)));
                        })
                        .toList());
    }

    private static Result result(int size, boolean published) {
        if (published) {
            return Result.PASSES;
        }
        return Floor.reached(size) ? Result.LEAVES_TOO_FEW : Result.TOO_FEW;
    }

    private static Optional<GroupBand> band(int forces) {
        return Floor.reached(forces) ? Optional.of(GroupBand.of(forces)) : Optional.empty();
    }
}
