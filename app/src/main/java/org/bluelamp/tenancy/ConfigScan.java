package org.bluelamp.tenancy;

import static org.bluelamp.tenancy.ConfigFolder.DEMO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bluelamp.tenancy.ConfigFolder.EditionFiles;
import org.jspecify.annotations.Nullable;

/** Walks a tenant-config folder, reads each file by its schema, and notes whatever is not as it has to be. */
final class ConfigScan {

    private static final int MOST_ENTRIES = 1000;
    private static final String EDITION = "edition.yaml";
    private static final String WELSH = "edition.cy.yaml";
    private static final String FORCES = "forces";
    private static final String FRAMEWORKS = "frameworks";
    private static final String CAPABILITIES = "capabilities.yaml";
    private static final String PERSONAS = "personas.yaml";
    private static final String RETENTION = "retention.yaml";
    private static final String OUTSIDE_BODIES = "outside-bodies.yaml";
    private static final List<String> READ =
            List.of(FORCES, FRAMEWORKS, CAPABILITIES, PERSONAS, RETENTION, OUTSIDE_BODIES);
    /** What editors and Keycloak read. */
    private static final List<String> BESIDE = List.of("schema", "realm");

    private final Path root;
    private final List<ConfigProblem> problems = new ArrayList<>();

    ConfigScan(Path root) {
        this.root = root;
    }

    List<ConfigProblem> problems() {
        return problems;
    }

    /** Reads the root as a whole tenant-config folder. */
    ConfigFolder folder() {
        if (!Files.isDirectory(root)) {
            problem(root, "is not a folder");
            return new ConfigFolder(Collections.emptySortedMap(), List.of(), null, null, null, null);
        }
        strays();
        var forces = forces();
        var personas = root.resolve(PERSONAS);
        return new ConfigFolder(
                forces,
                editions(),
                forces.containsKey(DEMO) || Files.exists(personas, LinkOption.NOFOLLOW_LINKS)
                        ? read(personas, ConfigSchema.PERSONAS).orElse(null)
                        : null,
                read(root.resolve(CAPABILITIES), ConfigSchema.CAPABILITIES).orElse(null),
                ifThere(RETENTION, ConfigSchema.RETENTION),
                ifThere(OUTSIDE_BODIES, ConfigSchema.OUTSIDE_BODIES));
    }

    /** Some files may be missing, so a misspelt one would be one that nobody misses. */
    private void strays() {
        for (var path : entries(root)) {
            if (!READ.contains(name(path)) && !BESIDE.contains(name(path))) {
                problem(
                        path,
                        "does not belong here: the folder holds " + String.join(", ", READ) + "; beside them "
                                + String.join(", ", BESIDE) + " and README.md");
            }
        }
    }

    private @Nullable ConfigFile ifThere(String name, ConfigSchema schema) {
        var path = root.resolve(name);
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? read(path, schema).orElse(null)
                : null;
    }

    /** Reads the root as the folder of one edition. */
    ConfigFolder edition() {
        var editions = edition(root).map(List::of).orElse(List.of());
        return new ConfigFolder(Collections.emptySortedMap(), editions, null, null, null, null);
    }

    private SortedMap<String, List<ConfigFile>> forces() {
        var forces = new TreeMap<String, List<ConfigFile>>();
        for (var folder : folders(root.resolve(FORCES))) {
            var files = new ArrayList<ConfigFile>();
            var entries = entries(folder);
            for (var path : entries) {
                if (name(path).endsWith(".yaml")) {
                    read(path, ConfigSchema.FORCE).ifPresent(files::add);
                } else {
                    problem(path, "does not belong here: a force is a file that ends in .yaml");
                }
            }
            if (entries.isEmpty()) {
                problem(folder, "holds no force");
            }
            forces.put(name(folder), files);
        }
        return forces;
    }

    private List<EditionFiles> editions() {
        return folders(root.resolve(FRAMEWORKS)).stream()
                .flatMap(folder -> edition(folder).stream())
                .toList();
    }

    private Optional<EditionFiles> edition(Path folder) {
        for (var path : entries(folder)) {
            if (!name(path).equals(EDITION) && !name(path).equals(WELSH)) {
                problem(path, "does not belong here: an edition is " + EDITION + " and " + WELSH);
            }
        }
        var welsh = folder.resolve(WELSH);
        var inWelsh = Files.exists(welsh, LinkOption.NOFOLLOW_LINKS)
                ? read(welsh, ConfigSchema.EDITION_TRANSLATION)
                : Optional.<ConfigFile>empty();
        return read(folder.resolve(EDITION), ConfigSchema.EDITION)
                .map(english -> new EditionFiles(english, inWelsh.orElse(null)));
    }

    private Optional<ConfigFile> read(Path path, ConfigSchema schema) {
        try {
            var file = ConfigFile.read(path, shown(path));
            var wrong = schema.problems(file);
            problems.addAll(wrong);
            return wrong.isEmpty() ? Optional.of(file) : Optional.empty();
        } catch (YamlRefused e) {
            problems.add(new ConfigProblem(shown(path), e.line(), e.reason()));
            return Optional.empty();
        }
    }

    private List<Path> folders(Path parent) {
        var folders = new ArrayList<Path>();
        for (var path : entries(parent)) {
            if (Files.isSymbolicLink(path)) {
                problem(path, "is a symbolic link; put the folder itself here");
            } else if (Files.isDirectory(path)) {
                folders.add(path);
            } else {
                problem(path, "does not belong here: only folders do");
            }
        }
        if (folders.isEmpty() && Files.isDirectory(parent)) {
            problem(parent, "is empty");
        }
        return folders;
    }

    /** What lies in a folder, by name; hidden files are left alone. */
    private List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            problem(folder, Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? "is not a folder" : "is missing");
            return List.of();
        }
        try (var listed = Files.list(folder)) {
            var entries = listed.filter(
                            path -> !name(path).startsWith(".") && !name(path).equals("README.md"))
                    .limit(MOST_ENTRIES + 1)
                    .sorted()
                    .toList();
            if (entries.size() > MOST_ENTRIES) {
                problem(folder, "holds more than " + MOST_ENTRIES + " entries");
                return List.of();
            }
            return entries;
        } catch (IOException e) {
            problem(folder, "cannot be listed: " + e.getMessage());
            return List.of();
        }
    }

    private void problem(Path path, String reason) {
        problems.add(new ConfigProblem(shown(path), 1, reason));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
