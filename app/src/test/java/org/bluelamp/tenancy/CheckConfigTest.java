package org.bluelamp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckConfigTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void countsWhatItFoundInOrder() {
        var good = Path.of(System.getProperty("bluelamp.root", ".."), "tenant-config");

        assertThat(check(good.toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("96 forces, 1 edition: no problems found");
    }

    @Test
    void printsOneProblemALineAndFails(@TempDir Path empty) throws Exception {
        Files.createDirectories(empty.resolve("forces/uk"));

        assertThat(check(empty.toString())).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8).lines().map(line -> line.replace(empty + "/", "")))
                .containsExactly(
                        "capabilities.yaml:1 is missing", "forces/uk:1 holds no force", "frameworks:1 is missing");
    }

    @Test
    void asksForOneFolder() {
        assertThat(check()).isEqualTo(2);
        assertThat(check("a", "b")).isEqualTo(2);
        assertThat(check("")).isEqualTo(2);

        assertThat(said.size()).isZero();
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("check-config DIR");
    }

    private int check(String... arguments) {
        return CheckConfig.run(
                arguments,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }
}
