package org.bluelamp.benchmark.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.benchmark.attack.World.State;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.DisclosureReport;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Member;
import org.bluelamp.benchmark.figures.Submission;
import org.bluelamp.benchmark.figures.Submitted;
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
    private final Map<UUID, Map<String, Map<String, Submitted>>> behind = new HashMap<>();

    /**
     * @param address of the portal, without a path
     * @param directory of the portal: the forces of an invented service stand for these, one for one
     */
    public ThroughRoutes(String address, Access access, Collection<Force> directory) {
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
        var answers = new TreeMap<String, Map<String, Submitted>>();
        state.answers().forEach((force, its) -> answers.put(code(force), its));
        handed.in(cycle, answers);
        editor.move("cycles/" + cycle + "/transitions", opened, Map.of("transition", "freeze"));
        return published(cycle, Map.of("cycle", cycle, "partition", "size"));
    }

    /** The same cycle once more, after some of its forces withdrew. */
    public Published restated(Published before, int withdrawn) {
        var leavers =
                handed.of(before.cycle()).keySet().stream().limit(withdrawn).toList();
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

    /** The newest releases of the edition as this reader has them, oldest first, and the truth behind them. */
    public Scene series(Caller reader, int newest) {
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
        Map<String, Map<String, Submitted>> before = Map.of();
        for (var release : listed) {
            var cycle = UUID.fromString(release.get("cycle").asString());
            var now = behind.computeIfAbsent(id(release), _ -> handed.of(cycle));
            rounds.add(round(ReadRelease.figures(reader.read(RELEASES + "/" + id(release))), now, before));
            before = now;
        }
        return Scene.of(World.EDITION, rounds.subList(Math.max(0, rounds.size() - newest), rounds.size()));
    }

    private Round round(
            Figures figures, Map<String, Map<String, Submitted>> now, Map<String, Map<String, Submitted>> before) {
        var members = new TreeMap<String, Member>();
        forces.stream()
                .filter(member -> now.containsKey(member.force()))
                .forEach(member -> members.put(member.force(), member));
        var submissions = members.values().stream()
                .map(member -> new Submission(
                        member, now.get(member.force()), Map.of(), before.getOrDefault(member.force(), Map.of())))
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
