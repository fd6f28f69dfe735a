package org.bluelamp.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.tenancy.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One dated edition of a framework: everything that an assessment and its score depend on. Data, never code: another
 * edition may have other areas, another scale and other rules.
 *
 * @param face whose words these are and under what licence
 * @param welsh how far the Welsh has come; none if there is none
 * @param scale from the least to the most
 * @param evidenceRule by level; empty if the edition asks for no evidence
 * @param target the level that every standard is meant to reach, a value of the scale; none if the edition has no target
 * @param barriers what may stand in the way of the target, in the order in which it is shown; empty if none is asked for
 * @param weights what each area counts for in the overall figure, by its code
 * @param laws what the law tags stand for
 * @param sources what the sources tags stand for
 * @param areas in the order in which they are shown
 */
public record Edition(
        String code,
        String version,
        LocalText title,
        LocalText face,
        @Nullable Translation welsh,
        List<Level> scale,
        List<EvidenceRule> evidenceRule,
        CoreRule coreRule,
        @Nullable Integer target,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Barrier> barriers,
        SortedMap<String, Integer> weights,
        SortedMap<String, String> laws,
        SortedMap<String, String> sources,
        List<Area> areas) {

    public Edition {
        scale = List.copyOf(scale);
        evidenceRule = List.copyOf(evidenceRule);
        // editions that were published before there were barriers have none in their document
        barriers = barriers == null ? List.of() : List.copyOf(barriers);
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        laws = Collections.unmodifiableSortedMap(new TreeMap<>(laws));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        areas = List.copyOf(areas);
    }

    /** Whether ratings want evidence. Where they do not, there is no evidenced score. */
    public boolean asksForEvidence() {
        return !evidenceRule.isEmpty();
    }

    /** The area with this code, if there is one. */
    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findAny();
    }

    /** The area that holds the standard with this code, if there is one. */
    public Optional<Area> areaOf(String standard) {
        return areas.stream()
                .filter(area ->
                        area.standards().stream().anyMatch(held -> held.code().equals(standard)))
                .findAny();
    }

    /** The standard with this code, if there is one. */
    public Optional<Standard> standard(String code) {
        return everyStandard().filter(standard -> standard.code().equals(code)).findAny();
    }

    /** Every standard, in the order in which they are shown. */
    public List<Standard> standards() {
        return everyStandard().toList();
    }

    /** The standards that a force with these capabilities has to answer with a level, in the order in which they are shown. */
    public List<Standard> asked(Set<String> capabilities) {
        return areas.stream().flatMap(area -> area.asked(capabilities).stream()).toList();
    }

    /** The level with this value; a value that is not of the scale is refused. */
    public Level level(int value) {
        return scale.stream()
                .filter(level -> level.value() == value)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Edition " + code + " has no level " + value));
    }

    /** Whether this value is one of the scale. */
    public boolean hasLevel(int value) {
        return scale.stream().anyMatch(level -> level.value() == value);
    }

    /** The value of the scale's first step: what a standard counts for that nobody answered. */
    public int lowestLevel() {
        return scale.getFirst().value();
    }

    /** The points of the highest level: what one standard can add at most. */
    public int mostPoints() {
        return scale.getLast().points();
    }

    /** Whether a rating at this level is below target; never, in an edition that has none. */
    public boolean belowTarget(int level) {
        return target != null && level < target;
    }

    /** The barrier with this code, if the edition's list has it. */
    public Optional<Barrier> barrier(String code) {
        return barriers.stream().filter(barrier -> barrier.code().equals(code)).findAny();
    }

    /** Whether the edition's list has a barrier with this code. */
    public boolean hasBarrier(String code) {
        return barriers.stream().anyMatch(barrier -> barrier.code().equals(code));
    }

    private Stream<Standard> everyStandard() {
        return areas.stream().flatMap(area -> area.standards().stream());
    }
}
