package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.identity.Permission;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;

/** What stands in the history as a code is told in words: jobs of the portal, and what somebody was refused. */
class CodesInWordsTest {

    private static final Path MAIN = Path.of(System.getProperty("bluelamp.root", ".."), "app/src/main/java");
    private static final Pattern JOB =
            Pattern.compile("Actor\\.job\\([^;]*?,\\s*\"([a-z-]+)\"\\)|PURPOSE = \"([a-z-]+)\"");

    private final Set<String> texts = new Texts().texts(Texts.ENGLISH).keySet();

    @Test
    void hasWordsForEveryJob() {
        assertThat(jobs())
                .contains("checkpoint", "post", "sealing", "configuration")
                .allSatisfy(job -> assertThat(texts).contains("history.job." + job));
    }

    @Test
    void hasWordsForEveryPermission() {
        assertThat(Arrays.stream(Permission.values()).map(Permission::code))
                .allSatisfy(code -> assertThat(texts).contains("history.access.may." + code));
    }

    private static Set<String> jobs() {
        var jobs = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                JOB.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> jobs.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jobs;
    }
}
