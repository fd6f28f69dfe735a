package org.bluelamp.benchmark.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.benchmark.TestFigure;
import org.bluelamp.benchmark.TestYesNo;
import org.bluelamp.benchmark.attack.ThroughRoutes.Published;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A service of the real shape, forces that withdraw, and a small service, each released by two people over the wire and read
 * there by whoever may: what a reader is given is all that the attacker gets, and it discloses nothing; and no reader is
 * given more than another.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"bluelamp.personas=true", "bluelamp.management-port=0"})
@Import({
    TestClock.class,
    TestPeople.class,
    TestStatements.class,
    TestAssessments.class,
    TestFigure.class,
    TestYesNo.class
})
class ThroughRoutesOverHttpTest {

    private static final int ATTEMPTS = 2_000;

    /** What a curious reader adds to an address. */
    private static final List<String> TAMPERED = List.of(
            "force=northmoor",
            "forces=northmoor,estuary",
            "exclude=estuary",
            "partition=area",
            "group=S",
            "n=true",
            "raw=true",
            "smoothed=false",
            "since=2020-01-01",
            "sort=score",
            "order=rank",
            "fields=members",
            "expand=facts",
            "include=report",
            "area=AA",
            "standard=AA01",
            "size=1",
            "cursor=x",
            "debug=1",
            "as=editor");

    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}|\\d{2}:\\d{2}:\\d{2}";

    @LocalServerPort
    private int port;

    @Autowired
    private ForceDirectory directory;

    @Autowired
    private List<ForceFigure> further;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Autowired
    private TestClock clock;

    private ThroughRoutes routes;
    private Caller lead;

    @BeforeEach
    void open() {
        routes = new ThroughRoutes(address(), SharedServer.get().access(), directory.all(), further);
        lead = as("lead.northmoor");
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private Caller as(String login) {
        return new Caller(address(), login);
    }

    /** At the first two, two forces go and one comes, as where they merge; then ten withdraw; at last a small service. */
    @Test
    void givesNobodyAwayAndTellsEveryReaderTheSame() {
        var service = World.plausible(61);
        released(without(service.state(48), 47));
        var whole = released(without(service.state(48), 45, 46));
        var restated = later(() -> routes.restated(whole, 10));
        var small = released(World.plausible(62).state(12));
        var scene = routes.series(lead, 4, routes.askedForHelp(whole));
        assertThat(scene.rounds())
                .extracting(round -> round.view().members().size())
                .containsExactly(47, 46, 36, 12);
        assertThat(scene.rounds().get(1).view().told()).hasSizeGreaterThan(200);
        assertThat(List.of(
                        scene.rounds().get(0),
                        scene.rounds().get(1),
                        scene.rounds().get(3)))
                .as("what another room brings is read and attacked like everything else; who withdrew repeats it")
                .allSatisfy(round -> assertThat(round.view().about(new Subject(Subject.Kind.SCORE, TestFigure.CODE)))
                        .isNotEmpty());
        assertThat(scene.rounds().subList(0, 2))
                .as("a yes or no too, where shares are counted anew")
                .allSatisfy(round -> assertThat(round.view().about(new Subject(Subject.Kind.YES, TestYesNo.CODE)))
                        .isNotEmpty());
        var report = new Attack(61, ATTEMPTS).on(scene);
        assertThat(report.idle()).as("%s", report).isEqualTo(new TreeSet<>(AttackTest.IDLE.keySet()));
        assertThat(report.tried()).as("%s", report).isGreaterThanOrEqualTo(ATTEMPTS / 2);
        assertThat(report.disclosed()).as("%s", report).isZero();
        for (var release : List.of(whole, restated, small)) {
            sameForEveryReader(path(release));
            sameWhateverIsAsked(path(release), lead);
            ordersByWhatItShows(path(release));
            holdsNothingMoreInAFile(path(release));
        }
        hasNoOtherQuestion(whole);
    }

    private static State without(State whole, int... numbers) {
        for (var number : numbers) {
            var force = World.member(number).force();
            whole.members().remove(force);
            whole.answers().remove(force);
        }
        return whole;
    }

    private Published released(State state) {
        return later(() -> routes.released(state));
    }

    /** The clock of tests stands still, and releases follow each other. */
    private Published later(Supplier<Published> release) {
        clock.advance(Duration.ofDays(1));
        return release.get();
    }

    private static String path(Published release) {
        return ThroughRoutes.RELEASES + "/" + release.id();
    }

    private void sameForEveryReader(String release) {
        var seen = lead.get(release).body();
        for (var login : List.of("chief.estuary", "analyst.national", "editor.national", "auditor.national")) {
            var answer = as(login).get(release);
            assertThat(answer.body()).as(login).isEqualTo(seen);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(told -> assertThat(told).contains("no-store"));
            assertThat(ThroughRoutes.headers(answer))
                    .doesNotContain("last-modified", "age", "x-total-count", "server-timing");
        }
        assertThat(seen).doesNotContain(forces()).doesNotContainPattern(MOMENT);
        assertThat(lead.get(ThroughRoutes.RELEASES).body()).doesNotContainPattern(MOMENT);
        var outsider = as("").get(release);
        assertThat(outsider.statusCode()).isEqualTo(401);
        assertThat(outsider.body())
                .isEqualTo(as("").get(ThroughRoutes.RELEASES + "/" + UUID.randomUUID())
                        .body());
    }

    private String[] forces() {
        return directory.all().stream().map(Force::code).toArray(String[]::new);
    }

    private static void sameWhateverIsAsked(String path, Caller reader) {
        var plain = reader.get(path);
        for (var tampered : TAMPERED) {
            if (path.endsWith("/outlook") && tampered.startsWith("force=")) {
                continue;
            }
            var answer = reader.get(path + (path.contains("?") ? "&" : "?") + tampered);
            if (answer.statusCode() == 400) {
                assertThat(answer.body())
                        .as("%s %s", path, tampered)
                        .contains(tampered.substring(0, tampered.indexOf('=')))
                        .doesNotContain("lower", "median", "third");
            } else {
                assertThat(answer.statusCode()).as("%s %s", path, tampered).isEqualTo(plain.statusCode());
                assertThat(answer.body()).as("%s %s", path, tampered).isEqualTo(plain.body());
            }
        }
    }

    /** Every address from which something of a release, or of who is in it, can be read: and whom it is tried as. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "/api/v1/benchmark/releases", "lead.northmoor",
            "/api/v1/benchmark/releases/{id}", "lead.northmoor",
            "/api/v1/benchmark/releases/{id}/position", "lead.northmoor",
            "/api/v1/benchmark/releases/{id}/reading", "lead.northmoor",
            "/api/v1/benchmark/releases/{id}/export", "lead.northmoor",
            "/api/v1/benchmark/participation/{cycle}", "analyst.national",
            "/api/v1/benchmark/use", "analyst.national",
            "/api/v1/cycles/{id}/outlook", "analyst.national",
            "/api/v1/cycles/{id}/readiness", "analyst.national",
            "/api/v1/reports/{kind}", "analyst.national");

    private void hasNoOtherQuestion(Published release) {
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .filter(mapping ->
                                mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(pattern -> pattern.startsWith("/api/v1/benchmark/")
                                || pattern.startsWith("/api/v1/reports")
                                || pattern.startsWith("/api/v1/cycles/{id}/outlook")
                                || pattern.startsWith("/api/v1/cycles/{id}/readiness")))
                .as("each of them is tried")
                .containsExactlyInAnyOrderElementsOf(ADDRESSES.keySet());
        // whom a cycle may invite is asked by what everybody knows of them, and is no question about a release
        assertThat(as("analyst.national")
                        .get("cycles/" + release.cycle() + "/outlook?force=northmoor")
                        .body())
                .isEqualTo(as("analyst.national")
                        .get("cycles/" + release.cycle() + "/outlook?force=estuary")
                        .body());
        ADDRESSES.forEach((address, login) -> sameWhateverIsAsked(
                address.replace("/api/v1/", "")
                        .replace("cycles/{id}", "cycles/" + release.cycle())
                        .replace("{cycle}", release.cycle().toString())
                        .replace("{id}", release.id().toString())
                        .replace("{kind}", "themes?release=" + release.id()),
                as(login)));
        for (var kind : List.of("own", "anonymised")) {
            sameWhateverIsAsked("reports/" + kind + "?release=" + release.id(), lead);
        }
        // a force that submitted nothing itself has no position, and no way to another's
        assertThat(lead.get(path(release) + "/position").body()).contains("\"quarters\":{}");
        assertThat(as("analyst.national").get(path(release) + "/position").statusCode())
                .isEqualTo(403);
        assertThat(lead.get(ThroughRoutes.RELEASES + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    /** Who looks at the order learns what the bands say, and no more. */
    private void ordersByWhatItShows(String release) {
        assertThat(read(release).standards())
                .isSortedAccordingTo(Comparator.<StandardFigures>comparingInt(figure ->
                                figure.below() == null ? 1 : -figure.below().ordinal())
                        .thenComparing(StandardFigures::standard));
    }

    private void holdsNothingMoreInAFile(String release) {
        var file = lead.get(release + "/export");
        assertThat(file.body())
                .isEqualTo(as("analyst.national").get(release + "/export").body())
                .doesNotContain(forces());
        var whole = read(release);
        assertThat(ReadFile.figures(file.body(), whole)).isEqualTo(whole);
        assertThat(ThroughRoutes.headers(file)).doesNotContain("last-modified");
    }

    private Figures read(String release) {
        return ReadRelease.figures(lead.read(release));
    }
}
