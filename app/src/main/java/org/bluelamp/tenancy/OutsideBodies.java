package org.bluelamp.tenancy;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bodies outside the forces that the checked configuration describes. Read once, at the start. */
@Component
public class OutsideBodies {

    private final SortedMap<String, OutsideBody> bodies = new TreeMap<>();

    /** @param directory beside which forces: {@code uk}, or {@code demo} */
    public OutsideBodies(ConfigFolder config, @Value("${bluelamp.forces}") String directory) {
        var file = config.outsideBodies();
        if (file != null) {
            file.content().path(directory).forEachEntry((code, said) -> {
                var personas = new HashMap<String, String>();
                said.path("personas").forEachEntry((word, name) -> personas.put(word, name.asString()));
                bodies.put(
                        code,
                        new OutsideBody(
                                code,
                                Coded.of(
                                        OutsideBody.Kind.class,
                                        said.path("kind").asString()),
                                ForceReader.text(said.path("name")),
                                personas));
            });
        }
    }

    /** The body with this code, if there is one. */
    public Optional<OutsideBody> find(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    /** Every body, by code. */
    public List<OutsideBody> all() {
        return List.copyOf(bodies.values());
    }
}
