package org.bluelamp.benchmark.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.jspecify.annotations.Nullable;

/**
 * All that a release shows, the same for every reader. No mean, extreme, rank, pseudonym, time, or exact count: what is not
 * here is in no release. Null stands for <em>withheld</em>, whatever the cause.
 *
 * @param rule the rules by which they were made
 * @param forces how many forces are in it, as a band
 * @param areas in the edition's order
 * @param standards the heat list: the largest share below target first, then by code, the withheld last; empty if the
 *     edition has no target
 * @param coreDuties codes of core standards most often below target, at most {@link #MOST_CORE_DUTIES}, in the order of
 *     the heat list: those that at least a third of the forces do not meet
 * @param sharesRepeated whether everything that is a share (standards, core duties, barriers, movements, a later room's yes or
 *     no) is repeated from the release before, because too few forces have new answers
 * @param barriers codes of the most common barriers, at most {@link #MOST_BARRIERS}, always in the edition's order; null
 *     where withheld
 * @param movements by area, in the edition's order; empty if there was no release before
 * @param further what later rooms bring, in the order of their codes
 */
public record Figures(
        String rule,
        GroupBand forces,
        Partition partition,
        boolean sharesRepeated,
        List<AreaFigures> areas,
        List<StandardFigures> standards,
        List<String> coreDuties,
        @Nullable List<String> barriers,
        List<Movement> movements,
        List<FurtherFigures> further) {

    public static final int MOST_CORE_DUTIES = 10;
    public static final int MOST_BARRIERS = 5;

    public Figures {
        areas = List.copyOf(areas);
        standards = List.copyOf(standards);
        coreDuties = List.copyOf(coreDuties);
        barriers = barriers == null ? null : List.copyOf(barriers);
        movements = List.copyOf(movements);
        further = List.copyOf(further);
    }

    /**
     * How forces' scores in one area lie, 0 to 100.
     *
     * @param groups by the codes of the partition; a group is left out where withheld
     * @param repeated the codes of the groups whose figures are those of the release before, because too few of their forces
     *     changed; {@link Partition#WHOLE} among them where the national ones are
     */
    public record AreaFigures(
            String area, @Nullable Quartiles national, Map<String, Quartiles> groups, Set<String> repeated) {
        public AreaFigures {
            groups = Map.copyOf(groups);
            repeated = Set.copyOf(repeated);
        }

        /** The figures of one group of the partition, or of {@link Partition#WHOLE}; empty where withheld. */
        public Optional<Quartiles> group(String code) {
            return Optional.ofNullable(code.equals(Partition.WHOLE) ? national : groups.get(code));
        }
    }

    /**
     * @param below the share of forces whose rating is below the edition's target
     * @param evidenced the share of ratings that are evidenced; null too in an edition that asks for no evidence
     */
    public record StandardFigures(
            String standard,
            @Nullable Third below,
            @Nullable Third evidenced) {}

    /**
     * How scores in one area moved since the release before, among the forces that are in both: the shares of those that
     * rose, stayed (moved by less than {@link Quartiles#STEP} points) and fell. All three are there or none is.
     */
    public record Movement(
            String area,
            @Nullable Third rose,
            @Nullable Third stayed,
            @Nullable Third fell) {}

    /**
     * One figure of a later room.
     *
     * @param code the figure's own code
     * @param scores how scores lie, nationally and by group; null for a figure of yes and no
     * @param yes the share that says yes; null for a figure of scores, and where withheld
     */
    public record FurtherFigures(
            String code,
            @Nullable AreaFigures scores,
            @Nullable Third yes) {}

    /** Whether anything that the edition asks for is withheld, of the whole service or of a group. */
    public boolean withhold(Edition edition) {
        return (barriers == null && !edition.barriers().isEmpty())
                || areas.stream().anyMatch(this::withheldIn)
                || standards.stream()
                        .anyMatch(standard ->
                                standard.below() == null || (edition.asksForEvidence() && standard.evidenced() == null))
                || movements.stream().anyMatch(moved -> moved.rose() == null)
                || further.stream()
                        .anyMatch(
                                figure -> figure.scores() == null ? figure.yes() == null : withheldIn(figure.scores()));
    }

    private boolean withheldIn(AreaFigures scores) {
        return partition.wholeAndGroups().anyMatch(group -> scores.group(group).isEmpty());
    }

    /** The scores of one area or of one figure of a later room; empty if there are none. */
    Optional<AreaFigures> scores(String code) {
        return area(code)
                .or(() -> further.stream()
                        .filter(figure -> figure.code().equals(code))
                        .findAny()
                        .map(FurtherFigures::scores));
    }

    /** The figures of one area; empty if the edition does not have it. */
    public Optional<AreaFigures> area(String code) {
        return areas.stream().filter(figures -> figures.area().equals(code)).findAny();
    }

    /** The figures of one standard; empty if the edition does not have it, or has no target. */
    public Optional<StandardFigures> standard(String code) {
        return standards.stream()
                .filter(figures -> figures.standard().equals(code))
                .findAny();
    }
}
