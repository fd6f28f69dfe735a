package org.bluelamp.benchmark.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Figures.AreaFigures;
import org.bluelamp.benchmark.figures.Figures.FurtherFigures;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.disclosure.GroupBand;
import org.bluelamp.disclosure.Quartiles;
import org.bluelamp.disclosure.Third;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A release as a reader of the API has it: from that text alone. */
final class ReadRelease {

    private ReadRelease() {}

    static Figures figures(JsonNode body) {
        var release = body.get("release");
        return new Figures(
                release.get("rule").asString(),
                Arrays.stream(GroupBand.values())
                        .filter(band -> band.code().equals(release.get("forces").asString()))
                        .findAny()
                        .orElseThrow(),
                Coded.of(Partition.class, release.get("partition").asString()),
                body.get("sharesRepeated").asBoolean(),
                each(body.get("figures"), ReadRelease::scores),
                each(
                        body.get("standards"),
                        standard -> new StandardFigures(
                                standard.get("standard").asString(),
                                share(standard.path("below")),
                                share(standard.path("evidenced")))),
                each(body.get("coreDuties"), JsonNode::asString),
                body.path("barriers").isArray() ? each(body.get("barriers"), JsonNode::asString) : null,
                each(
                        body.get("movements"),
                        moved -> new Movement(
                                moved.get("area").asString(),
                                share(moved.path("rose")),
                                share(moved.path("stayed")),
                                share(moved.path("fell")))),
                each(
                        body.get("further"),
                        further -> new FurtherFigures(
                                further.get("code").asString(),
                                further.path("scores").isObject() ? scores(further.get("scores")) : null,
                                share(further.path("yes")))));
    }

    private static AreaFigures scores(JsonNode figure) {
        return new AreaFigures(
                figure.get("area").asString(),
                quartiles(figure.path("quartiles")),
                figure.get("groups").properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, group -> quartiles(group.getValue()))),
                figure.get("repeated").valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
    }

    private static <T> List<T> each(JsonNode all, Function<JsonNode, T> one) {
        return all.valueStream().map(one).toList();
    }

    private static @Nullable Quartiles quartiles(JsonNode told) {
        return told.isObject()
                ? new Quartiles(
                        told.get("lower").asInt(),
                        told.get("median").asInt(),
                        told.get("upper").asInt())
                : null;
    }

    private static @Nullable Third share(JsonNode told) {
        return told.isString()
                ? Third.valueOf(told.asString().toUpperCase(Locale.ROOT).replace('-', '_'))
                : null;
    }
}
