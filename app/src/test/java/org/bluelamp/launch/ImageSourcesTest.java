package org.bluelamp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.TestAssessments;
import org.junit.jupiter.api.Test;

/**
 * What the image is built from. No image is built here; but whatever the Dockerfile copies has to be there, {@code .dockerignore}
 * has to let it through, and what Maven packages has to be copied.
 */
class ImageSourcesTest {

    private static final Path ROOT = TestAssessments.root();
    private static final Pattern PACKAGED = Pattern.compile(
            "<directory>\\$\\{maven\\.multiModuleProjectDirectory}/(.*?)</directory>(.*?)</resource>", Pattern.DOTALL);
    private static final Pattern INCLUDED = Pattern.compile("<include>(.*?)</include>");

    @Test
    void areThereAndAreLetThrough() throws IOException {
        var rules = Files.readAllLines(ROOT.resolve(".dockerignore"));
        assertThat(copied())
                .contains("pom.xml", "app/src/main", "deploy/ready.sh")
                .allSatisfy(source -> {
                    assertThat(ROOT.resolve(source)).exists();
                    assertThat(passes(rules, source)).as(source).isTrue();
                });
    }

    @Test
    void holdWhatMavenPackages() throws IOException {
        var copied = copied();
        assertThat(packaged())
                .hasSizeGreaterThan(3)
                .allSatisfy(source -> assertThat(copied)
                        .as("a COPY that brings " + source)
                        .anyMatch(copy -> source.equals(copy) || source.startsWith(copy + "/")));
    }

    @Test
    void leaveDataAndPasswordsOut() throws IOException {
        var rules = Files.readAllLines(ROOT.resolve(".dockerignore"));
        assertThat(List.of("data", "data/database.properties", "app/target", ".git", "deploy/compose.yaml"))
                .noneMatch(source -> passes(rules, source));
    }

    /** The canary: a rule less, and a source is lost. */
    @Test
    void areMissedWhereARuleIsMissing() throws IOException {
        var rules = Files.readAllLines(ROOT.resolve(".dockerignore")).stream()
                .filter(rule -> !rule.equals("!app/src/main"))
                .toList();
        assertThat(passes(rules, "app/src/main")).isFalse();
        assertThat(passes(rules, "frontend")).isTrue();
    }

    /** From the project, in the build stage; what a later stage takes from it is not among them. */
    private static List<String> copied() throws IOException {
        return Files.readAllLines(ROOT.resolve("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .map(line -> line.split(" ", -1))
                .flatMap(words -> Arrays.stream(words, 1, words.length - 1))
                .toList();
    }

    /** Folders and files beside the portal's sources that get into its jar. */
    private static List<String> packaged() throws IOException {
        var pom = Files.readString(ROOT.resolve("app/pom.xml"));
        return PACKAGED.matcher(pom)
                .results()
                .flatMap(resource -> {
                    var included = INCLUDED.matcher(resource.group(2))
                            .results()
                            .map(file -> resource.group(1) + "/" + file.group(1))
                            .toList();
                    return included.isEmpty() ? Stream.of(resource.group(1)) : included.stream();
                })
                .toList();
    }

    /** The last rule that names the source, or a folder around it, decides. */
    private static boolean passes(List<String> rules, String source) {
        var passes = true;
        for (var rule : rules) {
            var letIn = rule.startsWith("!");
            var name = letIn ? rule.substring(1) : rule;
            if (!rule.isBlank()
                    && !rule.startsWith("#")
                    && (name.equals("*") || source.equals(name) || source.startsWith(name + "/"))) {
                passes = letIn;
            }
        }
        return passes;
    }
}
