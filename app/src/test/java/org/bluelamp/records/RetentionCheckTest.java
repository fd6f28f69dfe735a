package org.bluelamp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluelamp.tenancy.ConfigCheck;
import org.bluelamp.tenancy.ConfigInvalid;
import org.bluelamp.tenancy.ConfigProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule is refused with file, line and reason. */
class RetentionCheckTest {

    private static final Path ROOT =
            Path.of(System.getProperty("bluelamp.root", "..")).resolve("tenant-config");

    @TempDir
    Path folder;

    @Test
    void readsTheOneThatIsHere() {
        assertThat(ConfigCheck.read(ROOT).retention()).isNotNull();
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        for (var part : new String[] {"capabilities.yaml", "personas.yaml", "forces", "frameworks"}) {
            copy(ROOT.resolve(part), folder.resolve(part));
        }
        assertThat(ConfigCheck.read(folder).retention()).as("none is none").isNull();
        var text = """
                access:
                  keep: 0
                  name: {en: Access}
                  ground: {en: Because}
                """;
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("retention.yaml:2").contains("keep");
        });
        assertThat(problems(text.replace("keep: 0", "keep: forever")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("retention.yaml:2")
                        .contains("access.keep must be a whole number of years, or never"));
        assertThat(problems(text.replace("access:", "records:").replace("keep: 0", "keep: 7")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("records.keep must be never"));
        assertThat(problems(text.replace("keep: 0\n  ", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("keep is missing"));
    }

    private List<ConfigProblem> problems(String text) throws IOException {
        Files.writeString(folder.resolve("retention.yaml"), text);
        return catchThrowableOfType(ConfigInvalid.class, () -> ConfigCheck.read(folder))
                .problems();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
