package org.bluelamp.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluelamp.tenancy.ConfigCheck;
import org.bluelamp.tenancy.ConfigFolder;

/** A copy of the operator's folder that a test may edit. */
record TestFolder(Path root) {

    private static final Path GOOD = Path.of(System.getProperty("bluelamp.root", ".."), "tenant-config");

    static TestFolder copied(Path to) throws IOException {
        try (var files = Files.walk(GOOD)) {
            for (var file : files.toList()) {
                Files.createDirectories(to);
                var copy = to.resolve(GOOD.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new TestFolder(to);
    }

    /** One file as it is committed. */
    void copies(String file) throws IOException {
        Files.copy(GOOD.resolve(file), root.resolve(file));
    }

    /** A force of the demonstration in size band M, with every capability. */
    void add(String code) {
        write(code, """
                code: %1$s
                name:
                  en: Heath %1$s Police
                  cy: Heddlu Rhos %1$s
                type: territorial
                region: north-east
                area: north
                sizeBand: M
                capabilities: [firearms, dvi, distressing-material, control-room, roads]
                inspectorate: HMICFRS
                localPolicingBody:
                  en: Commissioner for Heath
                personas:
                  lead: Ann Heath
                  contributor: Ben Heath
                  chief: Cat Heath
                  auditor: Dov Heath
                  dpo: Eve Heath
                """.formatted(code));
    }

    void replace(String file, String text, String by) {
        try {
            var before = Files.readString(root.resolve(file));
            if (!before.contains(text)) {
                throw new IllegalArgumentException(file + " does not say " + text);
            }
            Files.writeString(root.resolve(file), before.replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String code) {
        try {
            Files.delete(root.resolve(ofForce(code)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ofForce(String code) {
        return "forces/demo/" + code + ".yaml";
    }

    ConfigFolder read() {
        return ConfigCheck.read(root);
    }

    private void write(String code, String text) {
        try {
            Files.writeString(root.resolve(ofForce(code)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
