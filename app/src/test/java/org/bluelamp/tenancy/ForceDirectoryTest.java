package org.bluelamp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;

class ForceDirectoryTest {

    private static final Path FOLDER = Path.of(System.getProperty("bluelamp.root", ".."), "tenant-config");
    private static final ConfigFolder CONFIG = ConfigCheck.read(FOLDER);
    private static final Locale WELSH = Locale.of("cy", "GB");

    private final ForceDirectory uk = new ForceDirectory(CONFIG, "uk");
    private final ForceDirectory demo = new ForceDirectory(CONFIG, "demo");

    @Test
    void holdsTheFortyEightForcesOfTheUnitedKingdomInOrder() {
        assertThat(uk.all()).hasSize(48).extracting(Force::code).isSorted();
        assertThat(uk.all())
                .filteredOn(force -> force.type() == ForceType.TERRITORIAL)
                .hasSize(43);
        assertThat(count(uk, Force::region))
                .containsEntry(Region.NORTH_EAST, 3L)
                .containsEntry(Region.NORTH_WEST, 5L)
                .containsEntry(Region.YORKSHIRE_AND_THE_HUMBER, 4L)
                .containsEntry(Region.EAST_MIDLANDS, 5L)
                .containsEntry(Region.WEST_MIDLANDS, 4L)
                .containsEntry(Region.EASTERN, 6L)
                .containsEntry(Region.LONDON, 2L)
                .containsEntry(Region.SOUTH_EAST, 5L)
                .containsEntry(Region.SOUTH_WEST, 5L)
                .containsEntry(Region.WALES, 4L);
    }

    @Test
    void describesAForceInBothLanguages() throws Exception {
        var force = uk.find("north-wales").orElseThrow();

        assertThat(force.name().in(Locale.UK)).isEqualTo("North Wales Police");
        assertThat(force.name().in(WELSH)).isEqualTo("Heddlu Gogledd Cymru");
        assertThat(force.localPolicingBody().in(WELSH)).isEqualTo("Comisiynydd Heddlu a Throseddu Gogledd Cymru");
        assertThat(force.sizeBand()).isEqualTo(SizeBand.M);
        assertThat(force.area()).isEqualTo(BenchmarkArea.SOUTH_AND_WALES);
        assertThat(force.inspectorate()).isEqualTo(Inspectorate.HMICFRS);
        assertThat(force.capabilities()).contains("dvi", "control-room");
        var file = Files.readAllBytes(FOLDER.resolve("forces/uk/north-wales.yaml"));
        assertThat(force.hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    @Test
    void showsTheEnglishAndSaysSoWhereThereIsNoWelsh() {
        var name = uk.find("kent").orElseThrow().name();

        assertThat(name.in(WELSH)).isEqualTo("Kent Police");
        assertThat(name.languageFor(WELSH)).isEqualTo(Locale.of("en"));
    }

    @Test
    void keepsInventedForcesAndPeopleApartFromRealForces() {
        assertThat(demo.all())
                .hasSize(48)
                .noneMatch(force -> uk.find(force.code()).isPresent());
        assertThat(demo.find("northmoor").orElseThrow().personas())
                .containsEntry("lead", "Priya Nair")
                .containsEntry("contributor", "Dan Reeve")
                .containsEntry("chief", "Helen Carrow")
                .containsEntry("auditor", "Tomos Bevan");
        assertThat(demo.nationalPersonas())
                .containsEntry("operator", "Kit Bowen")
                .hasSize(4);
        assertThat(uk.all()).allMatch(force -> force.personas().isEmpty());
        assertThat(uk.nationalPersonas()).isEmpty();
    }

    @Test
    void givesEveryInventedPersonANameOfTheirOwn() {
        var names = new HashSet<>(demo.nationalPersonas().values());

        assertThat(demo.all().stream()
                        .flatMap(force -> force.personas().values().stream())
                        .filter(name -> !names.add(name)))
                .isEmpty();
        assertThat(names).hasSize(48 * 5 + 4);
    }

    @Test
    void hasEnoughInventedForcesInEachGroupOfTheBenchmark() {
        var bySize = count(demo, Force::sizeBand);

        assertThat(bySize.get(SizeBand.S)).isGreaterThanOrEqualTo(12);
        assertThat(bySize.get(SizeBand.M)).isGreaterThanOrEqualTo(12);
        assertThat(bySize.get(SizeBand.L) + bySize.get(SizeBand.XL)).isGreaterThanOrEqualTo(12);
        assertThat(count(demo, Force::area))
                .hasSize(3)
                .allSatisfy((area, forces) -> assertThat(forces).isGreaterThanOrEqualTo(12));
        assertThat(demo.find("estuary").orElseThrow().sizeBand()).isNotEqualTo(SizeBand.S);
    }

    @Test
    void putsTheForcesOfTheUnitedKingdomIntoThreeAreas() {
        assertThat(count(uk, Force::area))
                .containsEntry(BenchmarkArea.NORTH, 14L)
                .containsEntry(BenchmarkArea.MIDLANDS_AND_EAST, 16L)
                .containsEntry(BenchmarkArea.SOUTH_AND_WALES, 18L);
    }

    @Test
    void describesCapabilitiesInBothLanguages() {
        assertThat(uk.capabilities())
                .extracting(Capability::code)
                .containsExactly("control-room", "distressing-material", "dvi", "firearms", "roads");
        assertThat(uk.capabilities())
                .allSatisfy(capability -> assertThat(capability.meaning().cy()).isNotBlank());
    }

    @Test
    void refusesADirectoryThatTheConfigurationDoesNotHave() {
        assertThatThrownBy(() -> new ForceDirectory(CONFIG, "mars"))
                .isInstanceOf(ConfigInvalid.class)
                .hasMessageContaining("is \"mars\", but the configuration has forces in demo, uk only");
    }

    @Test
    void stopsTheStartWithTheListAndNoStackTrace() {
        FailureAnalyzer report = new ConfigInvalidReport();

        var analysis = report.analyze(new IllegalStateException(
                new ConfigInvalid(List.of(new ConfigProblem("a.yaml", 7, "code is missing")))));

        assertThat(analysis.getDescription())
                .contains("nothing of it was applied")
                .contains("a.yaml:7 code is missing");
    }

    private static <K> Map<K, Long> count(ForceDirectory directory, Function<Force, K> by) {
        return directory.all().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
