package org.bluelamp.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.disclosure.Withheld;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.tenancy.BenchmarkArea;
import org.bluelamp.tenancy.SizeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseEngineTest {

    private static final Edition EDITION = World.EDITION;

    private record Other(String code, Kind kind) implements ForceFigure {
        @Override
        public String title(Locale locale) {
            return code;
        }

        @Override
        public OptionalInt of(UUID assessment) {
            return OptionalInt.empty();
        }
    }

    private static final ForceFigure REGISTER = new Other("register.reviewed", ForceFigure.Kind.SCORE);
    private static final ForceFigure PEERS = new Other("peers.visited", ForceFigure.Kind.YES_NO);

    private static ReleaseEngine engine(Partition partition) {
        return new ReleaseEngine(EDITION, partition, List.of(REGISTER, PEERS));
    }

    private static Member member(int i) {
        return new Member(
                "force-%02d".formatted(i),
                i < 13 ? SizeBand.S : i < 28 ? SizeBand.M : SizeBand.XL,
                BenchmarkArea.values()[i % 3]);
    }

    /** All standards at one level. */
    private static Map<String, Submitted> all(int level) {
        var answers = new LinkedHashMap<String, Submitted>();
        EDITION.standards().forEach(standard -> answers.put(standard.code(), new Submitted(level, false, null)));
        return answers;
    }

    private static List<Submission> forces(int count, IntFunction<Map<String, Submitted>> answers) {
        return forces(count, answers, _ -> Map.of());
    }

    private static List<Submission> forces(
            int count, IntFunction<Map<String, Submitted>> answers, IntFunction<Map<String, Submitted>> before) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Submission(member(i), answers.apply(i), Map.of(), before.apply(i), Map.of()))
                .toList();
    }

    private static Computed compute(Partition partition, List<Submission> submissions) {
        return engine(partition).compute(submissions.stream());
    }

    @Test
    void publishesQuartilesNationallyAndByGroup() {
        var figures = compute(Partition.SIZE, forces(48, i -> all(i % 4))).figures();
        assertThat(figures.forces()).isEqualTo(GroupBand.FORTY);
        assertThat(figures.areas()).hasSize(8).allSatisfy(area -> {
            assertThat(area.national()).isNotNull();
            assertThat(area.groups()).containsOnlyKeys("S", "M", "L+");
        });
        assertThat(figures.area("LG").orElseThrow().group("S")).contains(new Quartiles(10, 45, 80));
    }

    @Test
    void comparesByAreaOrNotAtAllAsTheEditorChose() {
        var submissions = forces(48, i -> all(i % 4));
        assertThat(compute(Partition.AREA, submissions)
                        .figures()
                        .areas()
                        .getFirst()
                        .groups())
                .containsOnlyKeys("north", "midlands-and-east", "south-and-wales");
        assertThat(compute(Partition.NATIONAL, submissions)
                        .figures()
                        .areas()
                        .getFirst()
                        .groups())
                .isEmpty();
    }

    @Test
    void putsEachForceInExactlyOneGroup() {
        for (var size : SizeBand.values()) {
            for (var area : BenchmarkArea.values()) {
                var member = new Member("a", size, area);
                assertThat(Partition.SIZE.groups()).containsOnlyOnce(Partition.SIZE.groupOf(member));
                assertThat(Partition.AREA.groups()).containsOnlyOnce(Partition.AREA.groupOf(member));
            }
        }
    }

    @Test
    void withholdsAGroupThatWouldLeaveTooFewAndSaysSoInTheReportAlone() {
        // 13 small, 15 medium and 9 large: published, S and M would leave 9
        var computed = compute(Partition.SIZE, forces(37, i -> all(i % 4)));
        assertThat(computed.figures().areas().getFirst().groups()).containsOnlyKeys("M");
        assertThat(computed.report().lines())
                .contains(
                        new Line(Kind.AREA, "LG", "", null),
                        new Line(Kind.AREA, "LG", "S", Withheld.COMPLEMENT),
                        new Line(Kind.AREA, "LG", "M", null),
                        new Line(Kind.AREA, "LG", "L+", Withheld.TOO_FEW));
    }

    @Test
    void ordersStandardsByTheShareBelowTargetAndThenByCode() {
        var random = new Random(1);
        var computed = compute(Partition.NATIONAL, forces(48, _ -> {
            var answers = all(0);
            answers.replaceAll((code, _) ->
                    new Submitted(code.endsWith("1") ? 1 : code.endsWith("2") ? 3 : random.nextInt(4), false, null));
            return answers;
        }));
        var heat = computed.figures().standards();
        assertThat(heat).hasSize(93);
        assertThat(heat.getFirst())
                .isEqualTo(new StandardFigures("AA01", Third.MORE_THAN_TWO_THIRDS, Third.FEWER_THAN_A_THIRD));
        var bands = heat.stream().map(StandardFigures::below).toList();
        assertThat(bands).isSortedAccordingTo(Collections.reverseOrder());
        for (var third : Third.values()) {
            assertThat(heat.stream().filter(figures -> figures.below() == third).map(StandardFigures::standard))
                    .isSorted();
        }
        assertThat(computed.figures().coreDuties())
                .hasSizeLessThanOrEqualTo(Figures.MOST_CORE_DUTIES)
                .isNotEmpty()
                .allMatch(code -> EDITION.standard(code).map(Standard::core).orElseThrow());
    }

    @Test
    void tellsSharesOfTwentyFiveForcesAndMoreAlone() {
        var figures = compute(Partition.NATIONAL, forces(24, i -> all(i % 4))).figures();
        assertThat(figures.standards()).hasSize(93).allMatch(standard -> standard.below() == null);
        assertThat(figures.coreDuties()).isEmpty();
        assertThat(figures.barriers()).isNull();
    }

    @Test
    void tellsTheShareOfRatingsThatAreEvidenced() {
        var figures = compute(Partition.NATIONAL, forces(30, i -> {
                    var answers = all(3);
                    answers.put("LG01", new Submitted(3, i < 21, null));
                    return answers;
                }))
                .figures();
        assertThat(figures.standard("LG01").orElseThrow().evidenced()).isEqualTo(Third.MORE_THAN_TWO_THIRDS);
        assertThat(figures.standard("LG02").orElseThrow().evidenced()).isEqualTo(Third.FEWER_THAN_A_THIRD);
    }

    @Test
    void namesTheFiveMostCommonBarriersInTheEditionsOrder() {
        String[] named = {"other-force", "culture", "policy", "systems", "staffing", "money", "estates"};
        var figures = compute(Partition.NATIONAL, forces(30, i -> {
                    var answers = all(1);
                    // the n-th is named by so many, and as often as one likes
                    for (var n = 0; n < named.length; n++) {
                        if (i < 28 - 3 * n) {
                            answers.put("LG%02d".formatted(n + 1), new Submitted(1, false, named[n]));
                        }
                    }
                    // not below target: nothing stands in the way
                    answers.put("PW01", new Submitted(3, false, "clinical-market"));
                    return answers;
                }))
                .figures();
        assertThat(figures.barriers()).containsExactly("staffing", "systems", "policy", "culture", "other-force");
    }

    @Test
    void namesNoBarrierThatFewerThanAThirdName() {
        var figures = compute(Partition.NATIONAL, forces(30, i -> {
                    var answers = all(1);
                    if (i < 9) {
                        answers.put("LG01", new Submitted(1, false, "money"));
                    }
                    return answers;
                }))
                .figures();
        assertThat(figures.barriers()).isEmpty();
    }

    @Test
    void tellsHowAreasMovedAmongThoseThatWereInBoth() {
        var figures = compute(
                        Partition.NATIONAL,
                        forces(40, i -> all(i < 30 ? 2 : 1), i -> i < 35 ? all(i < 5 ? 3 : 1) : Map.of()))
                .figures();
        // of 35: 25 rose, 5 stayed, 5 fell
        assertThat(figures.movements()).hasSize(8).allSatisfy(moved -> {
            assertThat(moved.rose()).isEqualTo(Third.MORE_THAN_TWO_THIRDS);
            assertThat(moved.stayed()).isEqualTo(Third.FEWER_THAN_A_THIRD);
            assertThat(moved.fell()).isEqualTo(Third.FEWER_THAN_A_THIRD);
        });
        assertThat(compute(Partition.NATIONAL, forces(40, _ -> all(1)))
                        .figures()
                        .movements())
                .isEmpty();
    }

    @Test
    void takesFiguresOfLaterRoomsUnderTheSameRules() {
        var submissions = IntStream.range(0, 48)
                .mapToObj(i -> new Submission(
                        member(i),
                        all(1),
                        Map.of(REGISTER.code(), 20 + i, PEERS.code(), i % 4 == 0 ? 1 : 0, "unknown", 7),
                        Map.of(),
                        Map.of()))
                .toList();
        var further = compute(Partition.SIZE, submissions).figures().further();
        assertThat(further).hasSize(2);
        assertThat(further.getFirst().yes()).isEqualTo(Third.FEWER_THAN_A_THIRD);
        assertThat(further.getLast().scores().national()).isEqualTo(new Quartiles(30, 45, 55));
        assertThat(further.getLast().scores().groups()).doesNotContainKey("L+").isEmpty();
    }

    @Test
    void repeatsSharesAndTablesWhereTooFewChanged() {
        var random = new Random(2);
        var first = forces(40, _ -> all(random.nextInt(4)));
        var computed = compute(Partition.SIZE, first);
        // nine of the first forty change, and all the way
        var next = new ArrayList<Submission>();
        for (var i = 0; i < first.size(); i++) {
            var before = first.get(i).answers();
            next.add(new Submission(
                    member(i), i < 9 ? all(3 - before.get("LG01").level()) : before, Map.of(), before, Map.of()));
        }
        var repeated = engine(Partition.SIZE).compute(next.stream(), Optional.of(Previous.of(computed)));
        assertThat(repeated.figures().sharesRepeated()).isTrue();
        assertThat(repeated.figures().standards()).isEqualTo(computed.figures().standards());
        assertThat(repeated.figures().areas().getFirst().national())
                .isEqualTo(computed.figures().areas().getFirst().national());
        assertThat(repeated.figures().areas().getFirst().repeated()).containsExactlyInAnyOrder("", "S", "M", "L+");
    }

    @Test
    void makesATableAnewWhenTheFloorHasChangedInIt() {
        var first = forces(40, i -> all(i % 4));
        var computed = compute(Partition.SIZE, first);
        var next = new ArrayList<Submission>();
        for (var i = 0; i < first.size(); i++) {
            var before = first.get(i).answers();
            next.add(new Submission(member(i), i < 10 ? all((i + 1) % 4) : before, Map.of(), before, Map.of()));
        }
        var anew = engine(Partition.SIZE).compute(next.stream(), Optional.of(Previous.of(computed)));
        assertThat(anew.figures().sharesRepeated()).isTrue();
        assertThat(anew.figures().areas().getFirst().repeated()).containsExactlyInAnyOrder("M", "L+");
        assertThat(anew.figures().areas().getFirst().national())
                .isNotEqualTo(computed.figures().areas().getFirst().national());
        // those that leave count among those that changed
        var rest = first.subList(13, 40).stream()
                .map(force -> new Submission(force.member(), force.answers(), Map.of(), force.answers(), Map.of()))
                .toList();
        assertThat(engine(Partition.SIZE)
                        .compute(rest.stream(), Optional.of(Previous.of(computed)))
                        .figures()
                        .areas()
                        .getFirst()
                        .repeated())
                .containsExactlyInAnyOrder("M", "L+");
    }

    /** Everybody has new answers, and nine another value there: their answers say nothing about it. */
    @ParameterizedTest
    @CsvSource({"9,true", "10,false"})
    void makesTheTableOfALaterRoomAnewByItsOwnChanges(int changed, boolean repeated) {
        IntFunction<Map<String, Integer>> figures = i -> Map.of(REGISTER.code(), 2 * i + 1);
        var first = IntStream.range(0, 40)
                .mapToObj(i -> new Submission(member(i), all(i % 4), figures.apply(i), Map.of(), Map.of()))
                .toList();
        var computed = engine(Partition.NATIONAL).compute(first.stream());
        var next = IntStream.range(0, 40)
                .mapToObj(i -> new Submission(
                        member(i),
                        all((i + 1) % 4),
                        i < changed ? Map.of(REGISTER.code(), 99) : figures.apply(i),
                        all(i % 4),
                        figures.apply(i)))
                .toList();
        var anew = engine(Partition.NATIONAL)
                .compute(next.stream(), Optional.of(Previous.of(computed)))
                .figures();
        var table = anew.further().getLast().scores();
        assertThat(anew.areas()).allMatch(area -> area.repeated().isEmpty());
        assertThat(table.repeated().contains(Partition.WHOLE)).isEqualTo(repeated);
        assertThat(table.national()
                        .equals(computed.figures().further().getLast().scores().national()))
                .isEqualTo(repeated);
    }

    @Test
    void countsSharesAnewInANewCycle() {
        var computed = compute(Partition.SIZE, forces(30, _ -> all(0)));
        var next = engine(Partition.AREA)
                .compute(forces(30, i -> all(1 + i / 3 % 3), _ -> all(0)).stream(), Optional.of(Previous.of(computed)));
        assertThat(next.figures().sharesRepeated()).isFalse();
        assertThat(next.figures().areas().getFirst().repeated()).isEmpty();
        assertThat(next.figures().areas().getFirst().groups()).isNotEmpty();
        assertThat(next.figures().movements()).hasSize(8);
    }

    /** Two thirds are not more than two thirds: 32 of 48 repeat every share, and 33 do not. */
    @Test
    void countsSharesAnewFromMoreThanTwoThirdsOn() {
        var computed = compute(Partition.SIZE, forces(48, i -> all(i % 4)));
        for (var changed : List.of(32, 33)) {
            var next = engine(Partition.SIZE)
                    .compute(
                            forces(48, i -> all(i < changed ? (i + 1) % 4 : i % 4), i -> all(i % 4)).stream(),
                            Optional.of(Previous.of(computed)));
            assertThat(next.figures().sharesRepeated()).as("%s of 48", changed).isEqualTo(changed == 32);
        }
    }

    @Test
    void cutsNearlyTheSameAnswersInOneWayAlone() {
        var first = forces(48, i -> all(i % 4));
        var next = first.stream()
                .map(force -> new Submission(
                        force.member(),
                        force.member().force().endsWith("0") ? all(2) : force.answers(),
                        Map.of(),
                        force.answers(),
                        Map.of()))
                .toList();
        var computed =
                engine(Partition.AREA).compute(next.stream(), Optional.of(Previous.of(compute(Partition.SIZE, first))));
        assertThat(computed.figures().areas()).allMatch(area -> area.groups().isEmpty());
        assertThat(computed.report().lines()).contains(new Line(Kind.AREA, "LG", "north", Withheld.OVERLAPPING));
    }

    @Test
    void doesNotDependOnTheOrderInWhichForcesCome() {
        var random = new Random(4);
        var submissions = new ArrayList<>(forces(48, _ -> all(random.nextInt(4))));
        var computed = compute(Partition.SIZE, submissions);
        Collections.shuffle(submissions, random);
        assertThat(compute(Partition.SIZE, submissions)).isEqualTo(computed);
    }

    @Test
    void refusesTooFewForcesAndAForceThatComesTwice() {
        assertThatThrownBy(() -> compute(Partition.NATIONAL, forces(9, _ -> all(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("floor");
        var twice = new ArrayList<>(forces(12, _ -> all(1)));
        twice.add(twice.getFirst());
        assertThatThrownBy(() -> compute(Partition.NATIONAL, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("force-00");
        assertThatThrownBy(() -> compute(Partition.NATIONAL, forces(12, _ -> all(7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level 7");
    }
}
