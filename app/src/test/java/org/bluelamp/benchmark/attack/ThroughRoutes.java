package org.bluelamp.benchmark.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.DisclosureReport;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.bluelamp.launch.Access;
import org.bluelamp.tenancy.Force;
import tools.jackson.databind.JsonNode;

/**
 * Releases of invented services, made and read over the wire: the editor runs the cycle, the analyst prepares, the editor
 * publishes, and a reader has what the portal answers. Two things alone go past the routes: what forces hand in, whose own
 * way is tested elsewhere, and the truth that judges the attacker.
 */
public final class ThroughRoutes {

    static final String RELEASES = "benchmark/releases";

    /** A published release. */
    public record Published(UUID cycle, UUID id) {}

    private final Handed handed;
    private final List<Member> forces;
    private final Caller editor;
    private final Caller analyst;
    private final String address;
    private final Collection<? extends ForceFigure> further;
    private final Map<UUID, Handed.In> behind = new HashMap<>();

    /**
     * @param address of the portal, without a path
     * @param directory of the portal: the forces of an invented service stand for these, one for one
     * @param further what other rooms bring to this portal
     */
    public ThroughRoutes(
            String address, Access access, Collection<Force> directory, Collection<? extends ForceFigure> further) {
        this.address = address;
        this.further = further;
        this.handed = new Handed(access);
        this.forces = directory.stream()
                .map(force -> new Member(force.code(), force.sizeBand(), force.area()))
                .toList();
        this.editor = new Caller(address, "editor.national");
        this.analyst = new Caller(address, "analyst.national");
    }

    /** A cycle of its own, long ago, in which these answers are handed in; frozen, prepared and published. */
    public Published released(State state) {
        var opened = editor.create(
                "cycles",
                Map.of(
                        "title", "An invented service",
                        "edition", World.EDITION.code(),
                        "opens", "2020-01-06T09:00:00Z",
                        "baseline", "2020-02-03T17:00:00Z",
                        "closes", "2020-03-02T17:00:00Z",
                        "freezes", "2020-04-06T17:00:00Z",
                        "state", "open"));
        var cycle = id(Caller.json(opened));
        var in = new Handed.In(new TreeMap<>(), new TreeMap<>());
        state.answers().forEach((force, its) -> {
            in.answers().put(code(force), its);
            in.figures().put(code(force), figures(state, force));
        });
        handed.in(cycle, in);
        editor.move("cycles/" + cycle + "/transitions", opened, Map.of("transition", "freeze"));
        return published(cycle, Map.of("cycle", cycle, "partition", "size"));
    }

    /** A score that has nothing to do with the answers, and a yes or no that has. */
    private Map<String, Integer> figures(State state, String force) {
        var values = TestFigures.of(state, force);
        return further.stream()
                .collect(Collectors.toMap(
                        ForceFigure::code, figure -> values.getOrDefault(figure.code(), values.get(like(figure)))));
    }

    private static String like(ForceFigure figure) {
        return (switch (figure.kind()) {
                    case SCORE -> TestFigures.APART;
                    case YES_NO -> TestFigures.REVIEWED;
                })
                .code();
    }

    /** The same cycle once more, after some of its forces withdrew. */
    public Published restated(Published before, int withdrawn) {
        var leavers = handed.of(before.cycle()).answers().keySet().stream()
                .limit(withdrawn)
                .toList();
        handed.back(before.cycle(), leavers);
        return published(
                before.cycle(),
                Map.of("cycle", before.cycle(), "partition", "size", "reason", "Some forces withdrew."));
    }

    private Published published(UUID cycle, Map<String, ?> asked) {
        var prepared = analyst.create(RELEASES, asked);
        var release = new Published(cycle, id(Caller.json(prepared).get("release")));
        editor.move(RELEASES + "/" + release.id() + "/transitions", prepared, Map.of("to", "published"));
        // whoever withdraws later was in this one all the same
        behind.put(release.id(), handed.of(cycle));
        return release;
    }

    private static UUID id(JsonNode made) {
        return UUID.fromString(made.get("id").asString());
    }

    private String code(String invented) {
        return forces.get(Integer.parseInt(invented.substring(invented.length() - 3)))
                .force();
    }

    /**
     * Forces of the release that are below target in a standard ask for help with it by name, and take it back when it was
     * read: as the national service's inbox names them, who learns of it nowhere else.
     */
    public Map<String, Set<String>> askedForHelp(Published release) {
        try (var asking = new AskedForHelp(address)) {
            for (var standard : List.of("AA01", "AA02", "MH01")) {
                below(release, standard, Attack.COALITION).forEach(force -> asking.ask(force, standard));
            }
            return asking.inbox();
        }
    }

    /** The first few forces of a release that are below target in this standard. */
    private List<String> below(Published release, String standard, int most) {
        return behind.getOrDefault(release.id(), Handed.In.NOTHING).answers().entrySet().stream()
                .filter(force -> force.getValue().containsKey(standard)
                        && World.EDITION.belowTarget(
                                force.getValue().get(standard).level()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** As the other, where nobody is known to have asked for help. */
    public Scene series(Caller reader, int newest) {
        return series(reader, newest, Map.of());
    }

    /**
     * The newest releases of the edition as this reader has them, oldest first, and the truth behind them. A question of the
     * attacker's own is put to the portal.
     *
     * @param helped by standard, who is known to have asked for help
     */
    public Scene series(Caller reader, int newest, Map<String, Set<String>> helped) {
        var listed = reader.read(RELEASES)
                .get("items")
                .valueStream()
                .filter(release -> release.get("state").asString().equals("published"))
                .filter(release -> release.get("edition").asString().equals(World.EDITION.code()))
                // one more: what the oldest follows
                .limit(newest + 1L)
                .toList()
                .reversed();
        var rounds = new ArrayList<Round>();
        var paths = new ArrayList<String>();
        var before = Handed.In.NOTHING;
        for (var release : listed) {
            var cycle = UUID.fromString(release.get("cycle").asString());
            var now = behind.computeIfAbsent(id(release), _ -> handed.of(cycle));
            paths.add(RELEASES + "/" + id(release));
            rounds.add(round(ReadRelease.figures(reader.read(paths.getLast())), now, before));
            before = now;
        }
        var first = Math.max(0, rounds.size() - newest);
        return new Scene(
                World.EDITION,
                rounds.subList(first, rounds.size()),
                (round, _, forces) -> Optional.of(asked(reader, paths.get(first + round), forces)),
                helped);
    }

    /** Refused, or answered as if nothing had been asked: anything else is a hole by itself. */
    private static List<Told> asked(Caller reader, String release, Set<String> forces) {
        var answer = reader.get(release + "?" + (forces.size() == 1 ? "force=" : "forces=") + String.join(",", forces));
        if (answer.statusCode() != 400
                && !answer.body().equals(reader.get(release).body())) {
            throw new IllegalStateException("Answers a question about " + forces + ": " + answer.body());
        }
        return List.of();
    }

    private Round round(Figures figures, Handed.In now, Handed.In before) {
        var members = new TreeMap<String, Member>();
        forces.stream()
                .filter(member -> now.answers().containsKey(member.force()))
                .forEach(member -> members.put(member.force(), member));
        var submissions = members.values().stream()
                .map(member -> new Submission(
                        member,
                        now.answersOf(member.force()),
                        now.figuresOf(member.force()),
                        before.answersOf(member.force()),
                        before.figuresOf(member.force())))
                .toList();
        return Round.of(World.EDITION, new Computed(figures, new DisclosureReport(List.of()), members), submissions);
    }

    /** What this answer tells beside its body. */
    static List<String> headers(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
