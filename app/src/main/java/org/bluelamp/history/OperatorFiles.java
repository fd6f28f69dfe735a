package org.bluelamp.history;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.ConfigFile;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells each force's history, at each start, what the operator's files changed since the last one. Every force is told in a
 * transaction of its own under its own pin, and what it was told before is not told again: a start that was cut off is taken
 * up by the next.
 */
@Component
@Order(OperatorFiles.EARLY)
class OperatorFiles implements ApplicationRunner {

    /** After the editions, for which the folder may still be refused; before the demonstration, which works in the forces. */
    static final int EARLY = -50;

    private static final String PURPOSE = "configuration";

    private final ConfigFolder config;
    private final String directory;
    private final ForceFiles files;
    private final JsonMapper json;
    private final TransactionTemplate each;

    /** @param directory which forces there are: {@code uk}, or {@code demo} */
    OperatorFiles(
            ConfigFolder config,
            @Value("${bluelamp.forces}") String directory,
            ForceFiles files,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.config = config;
        this.directory = directory;
        this.files = files;
        this.json = json;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One start after the other: two with different files would otherwise mix what they say. */
    @Override
    public void run(ApplicationArguments arguments) {
        as(Pin.NATIONAL, () -> {
            files.waitForOtherStarts();
            tell();
        });
    }

    private void tell() {
        var now = new TreeSet<String>();
        var described = config.forces().getOrDefault(directory, List.of());
        described.forEach(file -> now.add(code(file)));
        var gone = files.forces();
        gone.removeAll(now);
        // those that come are known before they are told, those that go until they are told: none is ever forgotten
        // between
        var both = new TreeSet<>(now);
        both.addAll(gone);
        as(Pin.NATIONAL, () -> files.enter(nation(both)));
        described.forEach(file -> as(code(file), () -> {
            files.enter(said(FileSaid.FORCE, file, file.content().toString()));
            toAll();
        }));
        gone.forEach(code -> as(code, () -> files.takeOut(FileSaid.FORCE)));
        as(Pin.NATIONAL, () -> {
            files.enter(nation(now));
            toAll();
        });
    }

    /** What the pinned force is told like every other. */
    private void toAll() {
        toAll(FileSaid.RETENTION, config.retention(), JsonNode::toString);
        toAll(
                FileSaid.OUTSIDE_BODIES,
                config.outsideBodies(),
                content -> content.optional(directory).map(JsonNode::toString).orElse("{}"));
    }

    private void toAll(String about, @Nullable ConfigFile file, Function<JsonNode, String> said) {
        if (file == null) {
            files.takeOut(about);
        } else {
            files.enter(FileSaid.toAll(about, file.hash(), said.apply(file.content())));
        }
    }

    private void as(String force, Runnable work) {
        Actor.job(force, PURPOSE).run(() -> each.executeWithoutResult(_ -> work.run()));
    }

    private static String code(ConfigFile file) {
        return file.content().path("code").asString();
    }

    private FileSaid nation(Set<String> forces) {
        var personas = directory.equals(ConfigFolder.DEMO) ? config.personas() : null;
        var said = json.createObjectNode();
        var codes = said.putArray("forces");
        forces.forEach(codes::add);
        if (personas != null) {
            said.set("personas", personas.content());
        }
        return said(FileSaid.NATION, personas, said.toString());
    }

    private FileSaid said(String about, @Nullable ConfigFile file, String said) {
        var capabilities = config.capabilities();
        return new FileSaid(
                about,
                file == null ? null : file.hash(),
                said,
                capabilities == null ? null : capabilities.hash(),
                capabilities == null ? null : capabilities.content().toString());
    }
}
