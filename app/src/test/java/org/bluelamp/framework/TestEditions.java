package org.bluelamp.framework;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluelamp.tenancy.LocalText;

/** An invented edition, small enough to be read at a glance. */
public final class TestEditions {

    private TestEditions() {}

    /** Two areas with two standards each, four levels; A01 is core, B02 needs the capability {@code dvi}. */
    public static Edition small(String code) {
        return edition(
                code,
                List.of(level(0, 0), level(1, 1), level(2, 2), level(3, 3)),
                List.of(new EvidenceRule(2, 1, 24), new EvidenceRule(3, 1, 12)),
                List.of(
                        area("A", List.of(standard("A01", true, null), standard("A02", false, null))),
                        area("B", List.of(standard("B01", false, null), standard("B02", false, "dvi")))));
    }

    /** Another edition that is like this one but for what is given. */
    public static Edition like(Edition edition, String code, String version, List<Area> areas) {
        return new Edition(
                code,
                version,
                edition.title(),
                edition.face(),
                edition.welsh(),
                edition.scale(),
                edition.evidenceRule(),
                edition.coreRule(),
                edition.target(),
                edition.barriers(),
                edition.weights(),
                edition.laws(),
                edition.sources(),
                areas);
    }

    /** The same, but it asks for no evidence. */
    public static Edition withoutEvidence(Edition edition) {
        return new Edition(
                edition.code(),
                edition.version(),
                edition.title(),
                edition.face(),
                edition.welsh(),
                edition.scale(),
                List.of(),
                edition.coreRule(),
                edition.target(),
                edition.barriers(),
                edition.weights(),
                edition.laws(),
                edition.sources(),
                edition.areas());
    }

    private static Edition edition(String code, List<Level> scale, List<EvidenceRule> evidence, List<Area> areas) {
        SortedMap<String, Integer> weights = new TreeMap<>();
        areas.forEach(area -> weights.put(area.code(), 1));
        return new Edition(
                code,
                "1.0",
                new LocalText("Edition " + code, "Argraffiad " + code),
                LocalText.english("Invented for a test"),
                new Translation(null),
                scale,
                evidence,
                new CoreRule(1),
                null,
                List.of(),
                weights,
                new TreeMap<>(),
                new TreeMap<>(),
                areas);
    }

    private static Area area(String code, List<Standard> standards) {
        return new Area(code, LocalText.english("Area " + code), LocalText.english("About " + code), standards);
    }

    private static Standard standard(String code, boolean core, String appliesWith) {
        return new Standard(
                code,
                LocalText.english("Label " + code),
                LocalText.english("Statement " + code),
                LocalText.english("Help " + code),
                List.of(LocalText.english("Hint " + code)),
                core,
                appliesWith,
                new Tags(List.of(), List.of(ManagementStandard.DEMANDS), List.of()));
    }

    private static Level level(int value, int points) {
        return new Level(value, LocalText.english("Level " + value), LocalText.english("Means " + value), points);
    }
}
