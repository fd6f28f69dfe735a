package org.bluelamp.benchmark.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Forces that ask the national service for help by name, over the wire: a lead writes it, the chief officer confirms. */
final class AskedForHelp implements AutoCloseable {

    private static final String SENTENCE = "An invented service asks how others go about this.";

    /** One that is with the national service, as its force last saw it. */
    private record Sent(Caller lead, String path, HttpResponse<String> seen) {}

    private final String address;
    private final Caller national;
    private final List<Sent> sent = new ArrayList<>();
    private final Set<String> forces = new TreeSet<>();

    AskedForHelp(String address) {
        this.address = address;
        this.national = new Caller(address, "editor.national");
    }

    void ask(String force, String standard) {
        var lead = new Caller(address, "lead." + force);
        var asked = lead.create(
                "help",
                Map.of(
                        "kind",
                        "help",
                        "edition",
                        World.EDITION.code(),
                        "standard",
                        standard,
                        "contact",
                        "wellbeing@force.police.example",
                        "sentence",
                        SENTENCE));
        var path = "help/" + Caller.json(asked).get("id").asString();
        var confirmed = new Caller(address, "chief." + force)
                .move(path + "/transitions", asked, Map.of("transition", "confirm"));
        sent.add(new Sent(lead, path, confirmed));
        forces.add(force);
    }

    /** By standard, who the national service's inbox says asks: all that anybody outside these forces is told. */
    Map<String, Set<String>> inbox() {
        var asking = new TreeMap<String, Set<String>>();
        forces.forEach(force -> national.read("inbox?limit=200&force=" + force)
                .get("items")
                .valueStream()
                .filter(item -> item.get("sentence").asString().equals(SENTENCE))
                .forEach(item -> asking.computeIfAbsent(item.get("standard").asString(), _ -> new TreeSet<>())
                        .add(item.get("force").asString())));
        return asking;
    }

    /** Takes everything back, so that the next test finds nothing of it. */
    @Override
    public void close() {
        sent.forEach(
                each -> each.lead().move(each.path() + "/transitions", each.seen(), Map.of("transition", "withdraw")));
    }
}
