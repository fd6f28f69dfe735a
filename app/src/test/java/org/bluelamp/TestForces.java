package org.bluelamp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.ForceStatus;
import org.bluelamp.tenancy.LocalText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** The portal's directory in tests: a test changes what a force's file says, as a restart would, and puts it back. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
public class TestForces extends ForceDirectory {

    private final Map<String, Force> changed = new HashMap<>();

    public TestForces(ConfigFolder config, @Value("${bluelamp.forces}") String directory) {
        super(config, directory);
    }

    public void merge(String code, String successor) {
        change(code, ForceStatus.MERGED, successor, null);
    }

    public void close(String code) {
        change(code, ForceStatus.CLOSED, null, null);
    }

    /** Gives it an address to which the national service writes. */
    public void contact(String code, String address) {
        change(code, ForceStatus.ACTIVE, null, address);
    }

    /** Finds a force of a test by its code, though the directory lists it nowhere. */
    public void know(String code) {
        var like = super.all().getFirst();
        changed.put(
                code,
                new Force(
                        code,
                        LocalText.english("Police " + code),
                        like.type(),
                        like.region(),
                        like.area(),
                        like.sizeBand(),
                        like.capabilities(),
                        like.inspectorate(),
                        like.localPolicingBody(),
                        ForceStatus.ACTIVE,
                        null,
                        null,
                        like.hash(),
                        like.personas()));
    }

    public void asItWas() {
        changed.clear();
    }

    private void change(String code, ForceStatus status, @Nullable String successor, @Nullable String contact) {
        var force = super.find(code).orElseThrow();
        changed.put(
                code,
                new Force(
                        force.code(),
                        force.name(),
                        force.type(),
                        force.region(),
                        force.area(),
                        force.sizeBand(),
                        force.capabilities(),
                        force.inspectorate(),
                        force.localPolicingBody(),
                        status,
                        successor,
                        contact,
                        force.hash(),
                        force.personas()));
    }

    @Override
    public Optional<Force> find(String code) {
        return Optional.ofNullable(changed.get(code)).or(() -> super.find(code));
    }

    @Override
    public List<Force> all() {
        return super.all().stream()
                .map(force -> changed.getOrDefault(force.code(), force))
                .toList();
    }
}
