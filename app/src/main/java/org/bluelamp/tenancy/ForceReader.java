package org.bluelamp.tenancy;

import java.util.Collections;
import java.util.HashMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From a checked file to a force. */
final class ForceReader {

    private ForceReader() {}

    static Force force(ConfigFile file) {
        var said = file.content();
        var capabilities = new TreeSet<String>();
        said.path("capabilities").forEach(code -> capabilities.add(code.asString()));
        var personas = new HashMap<String, String>();
        said.path("personas").forEachEntry((word, name) -> personas.put(word, name.asString()));
        return new Force(
                said.path("code").asString(),
                text(said.path("name")),
                Coded.of(ForceType.class, said.path("type").asString()),
                Coded.of(Region.class, said.path("region").asString()),
                Coded.of(BenchmarkArea.class, said.path("area").asString()),
                Coded.of(SizeBand.class, said.path("sizeBand").asString()),
                Collections.unmodifiableSortedSet(capabilities),
                Coded.of(Inspectorate.class, said.path("inspectorate").asString()),
                text(said.path("localPolicingBody")),
                said.has("status")
                        ? Coded.of(ForceStatus.class, said.path("status").asString())
                        : ForceStatus.ACTIVE,
                optional(said, "successor"),
                optional(said, "contact"),
                file.hash(),
                Collections.unmodifiableMap(personas));
    }

    static LocalText text(JsonNode said) {
        return new LocalText(said.path("en").asString(), optional(said, "cy"));
    }

    private static @Nullable String optional(JsonNode said, String field) {
        return said.has(field) ? said.path(field).asString() : null;
    }
}
