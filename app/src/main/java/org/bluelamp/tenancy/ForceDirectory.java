package org.bluelamp.tenancy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The forces of this portal, as its checked configuration describes them. Read once, at the start. */
@Component
public class ForceDirectory {

    private final SortedMap<String, Force> forces = new TreeMap<>();
    private final SortedMap<String, Capability> capabilities = new TreeMap<>();
    private final Map<String, String> nationalPersonas = new HashMap<>();

    /** @param directory which forces: {@code uk}, or {@code demo} for the invented ones with their personas */
    public ForceDirectory(ConfigFolder config, @Value("${bluelamp.forces}") String directory) {
        var files = config.forces().get(directory);
        if (files == null) {
            throw new ConfigInvalid(List.of(new ConfigProblem(
                    "bluelamp.forces",
                    1,
                    "is \"" + directory + "\", but the configuration has forces in "
                            + String.join(", ", config.forces().keySet()) + " only")));
        }
        for (var file : files) {
            var force = ForceReader.force(file);
            forces.put(force.code(), force);
        }
        var described = config.capabilities();
        if (described != null) {
            described
                    .content()
                    .forEachEntry((code, said) -> capabilities.put(
                            code,
                            new Capability(
                                    code,
                                    ForceReader.text(said.path("name")),
                                    ForceReader.text(said.path("meaning")))));
        }
        var personas = config.personas();
        if (personas != null && directory.equals(ConfigFolder.DEMO)) {
            personas.content().forEachEntry((login, name) -> nationalPersonas.put(login, name.asString()));
        }
    }

    /** The force with this code, if there is one. */
    public Optional<Force> find(String code) {
        return Optional.ofNullable(forces.get(code));
    }

    /** Every force, by code. */
    public List<Force> all() {
        return List.copyOf(forces.values());
    }

    /** Every force that has neither merged nor closed, by code. */
    public List<Force> active() {
        return all().stream().filter(Force::active).toList();
    }

    /** The force into which this one merged; empty for one that did not. */
    public Optional<Force> successor(Force force) {
        return Optional.ofNullable(force.successor()).flatMap(this::find);
    }

    /** Every capability, by code. */
    public List<Capability> capabilities() {
        return List.copyOf(capabilities.values());
    }

    /** In a demonstration the invented people outside the forces, by login ({@code operator} …); empty elsewhere. */
    public Map<String, String> nationalPersonas() {
        return Collections.unmodifiableMap(nationalPersonas);
    }
}
