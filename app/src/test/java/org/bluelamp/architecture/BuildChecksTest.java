package org.bluelamp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bluelamp.TestAssessments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The checks that pom.xml sets before every build, each beside a source that it must refuse: Error Prone, the null checker and
 * the formatter, by a small project with the same parent, built by the same Maven from what the real build has fetched.
 */
class BuildChecksTest {

    private static final Path ROOT = TestAssessments.root().toAbsolutePath().normalize();
    private static final Path PROJECT = ROOT.resolve("app/target/build-checks");

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>org.bluelamp</groupId>
                <artifactId>bluelamp</artifactId>
                <version>%s</version>
                <relativePath>../../../pom.xml</relativePath>
              </parent>
              <artifactId>build-checks</artifactId>
              <dependencies>
                <dependency><groupId>org.jspecify</groupId><artifactId>jspecify</artifactId></dependency>
              </dependencies>
              <build>
                <plugins>
                  %s
                </plugins>
              </build>
            </project>
            """;

    private static final String MARKED = """
            @NullMarked
            package canary.build;

            import org.jspecify.annotations.NullMarked;
            """;

    /** An exception that is made and not thrown. */
    private static final String LOST = """
            package canary.build;

            final class Lost {

                private Lost() {}

                static void check(String word) {
                    if (word.isEmpty()) {
                        new IllegalStateException("never thrown");
                    }
                }
            }
            """;

    private static final String NOTHING = """
            package canary.build;

            final class Nothing {

                private Nothing() {}

                static int length() {
                    return length(null);
                }

                private static int length(String word) {
                    return word.length();
                }
            }
            """;

    private static final String SOUND = """
            package canary.build;

            final class Sound {

                private Sound() {}

                static int length(String word) {
                    return word.length();
                }
            }
            """;

    private record Outcome(int code, String output) {}

    @BeforeEach
    void anEmptyProject() throws IOException {
        FileSystemUtils.deleteRecursively(PROJECT);
        Files.createDirectories(PROJECT);
        Files.writeString(
                PROJECT.resolve("pom.xml"),
                POM.formatted(
                        found("<artifactId>bluelamp</artifactId>\\s*<version>([^<]+)", "pom.xml"),
                        // both as the portal has them: without a word of its own
                        found("(<plugin><groupId>com.diffplug.spotless</groupId>.*?</plugin>)", "app/pom.xml")
                                + found(
                                        "(<plugin><groupId>[^<]+</groupId><artifactId>maven-compiler-plugin<.*?</plugin>)",
                                        "app/pom.xml")));
        main("package-info", MARKED);
    }

    private static String found(String pattern, String file) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file)));
        assertThat(found.find()).as(pattern + " in " + file).isTrue();
        return found.group(1);
    }

    private static void main(String name, String source) throws IOException {
        write("src/main/java/canary/build/" + name + ".java", source);
    }

    private static void write(String path, String source) throws IOException {
        var file = PROJECT.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    @Test
    void refusesAMistakeThatErrorProneKnowsNullWhereNoneMayBeAndAPackageThatIsNotChecked() throws Exception {
        main("Lost", LOST);
        main("Nothing", NOTHING);
        write("src/main/java/canary/unmarked/Unmarked.java", "package canary.unmarked;\n\nfinal class Unmarked {}\n");
        var built = maven("compile");
        assertThat(built.code()).as(built.output()).isNotZero();
        assertThat(built.output())
                .containsPattern(error("Lost", "DeadException"))
                .containsPattern(error("Nothing", "NullAway"))
                .containsPattern(error("Unmarked", "RequireExplicitNullMarking"));
    }

    /** In tests nulls are passed on purpose, and Error Prone stays on. What is sound is built. */
    @Test
    void refusesAMistakeInATest() throws Exception {
        main("Sound", SOUND);
        write("src/test/java/canary/build/Lost.java", LOST);
        write("src/test/java/canary/build/Nothing.java", NOTHING);
        var built = maven("test-compile");
        assertThat(built.code()).as(built.output()).isNotZero();
        assertThat(PROJECT.resolve("target/classes/canary/build/Sound.class")).exists();
        assertThat(built.output())
                .containsPattern(error("Lost", "DeadException"))
                .doesNotContain("NullAway", "Sound.java");
    }

    @Test
    void refusesWhatIsNotFormattedBeforeItIsCompiled() throws Exception {
        main("Sound", SOUND.replace("    static", "  static"));
        var built = maven("compile");
        assertThat(built.code()).as(built.output()).isNotZero();
        assertThat(built.output()).contains("format violations", "Sound.java").doesNotContain("COMPILATION ERROR");
        assertThat(PROJECT.resolve("target/classes/canary")).doesNotExist();
    }

    /** A warning would not stop the build. */
    private static String error(String source, String check) {
        return "\\[ERROR].*" + source + "\\.java.*\\[" + check + "]";
    }

    /** Without network: everything was fetched for the build that runs this. */
    private static Outcome maven(String phase) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mvn", "-B", "-o", "-Dmaven.legacyLocalRepo=true", phase));
        var repository = System.getProperty("bluelamp.repository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        var builder = new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
