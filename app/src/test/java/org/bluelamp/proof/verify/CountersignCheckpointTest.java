package org.bluelamp.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluelamp.proof.kit.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountersignCheckpointTest {

    private static final String NAME = "inspector.example/northmoor";

    @TempDir
    private Path folder;

    private Path checkpoint;
    private Path key;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws Exception {
        checkpoint = Files.writeString(folder.resolve("14.txt"), SmallHistory.checkpoint(14));
        key = Files.writeString(folder.resolve("key.pem"), TestKeys.pem(7));
    }

    @Test
    void addsASignatureThatBothVerifiersCheckByTheLineItPrints() throws Exception {
        assertThat(countersign(NAME, key)).as(said()).isZero();

        assertThat(Files.readString(checkpoint))
                .startsWith(SmallHistory.checkpoint(14))
                .contains("\n— " + NAME + " ");
        assertThat(said()).contains("14 changes of northmoor, seal 5");
        var line = said().lines().toList().getLast();
        assertThat(line).startsWith(NAME + "+");
        for (var outcome : verified(export -> export.text("keys.txt", keys -> keys + line + "\n"))) {
            assertThat(outcome.code()).as(outcome.said()).isZero();
            assertThat(outcome.said()).contains(NAME).doesNotContain("NOTE ");
        }
    }

    @Test
    void isToldOfAndNoBreakWhereItsKeyIsNotInTheExport() {
        countersign(NAME, key);

        for (var outcome : verified(export -> {})) {
            assertThat(outcome.code()).as(outcome.said()).isZero();
            assertThat(outcome.said())
                    .contains("NOTE the checkpoint that you kept has a signature of " + NAME
                            + ", whose key is not in the export: not checked");
        }
    }

    @Test
    void takesAKeyThatOpensslMakes() throws Exception {
        var made = folder.resolve("made.pem");
        var code = new ProcessBuilder(Programs.openssl(), "genpkey", "-algorithm", "ed25519", "-out", made.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(code).isZero();

        assertThat(countersign(NAME, made)).as(said()).isZero();

        var line = said().lines().toList().getLast();
        for (var outcome : verified(export -> export.text("keys.txt", keys -> keys + line + "\n"))) {
            assertThat(outcome.code()).as(outcome.said()).isZero();
        }
    }

    @Test
    void signsOnceHoweverOftenItIsAsked() throws Exception {
        countersign(NAME, key);
        var once = Files.readString(checkpoint);
        countersign(NAME, key);

        assertThat(Files.readString(checkpoint)).isEqualTo(once);
    }

    @Test
    void refusesThePortalsOwnName() throws Exception {
        assertThat(countersign("blue-lamp/northmoor", key)).isEqualTo(1);

        assertThat(said()).contains("is the portal's own");
        assertThat(Files.readString(checkpoint)).isEqualTo(SmallHistory.checkpoint(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a+b", "Siân"})
    void refusesANameThatNoNoteCanHave(String name) {
        assertThat(countersign(name, key)).isEqualTo(2);

        assertThat(said()).contains("visible ASCII characters");
    }

    @Test
    void refusesWhatIsNoKey() throws Exception {
        var rsa = Files.writeString(
                folder.resolve("rsa.pem"), "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n");
        var locked = Files.writeString(
                folder.resolve("locked.pem"),
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n");

        assertThat(countersign(NAME, checkpoint)).isEqualTo(1);
        assertThat(said()).contains("is no private key; make one with: openssl genpkey");
        assertThat(countersign(NAME, rsa)).isEqualTo(1);
        assertThat(said()).contains("is no Ed25519 key");
        assertThat(countersign(NAME, locked)).isEqualTo(1);
        assertThat(said()).contains("is locked by a password");
        assertThat(countersign(NAME, folder.resolve("absent.pem"))).isEqualTo(1);
        assertThat(said()).contains("there is no file");
    }

    @Test
    void refusesWhatIsNoCheckpoint() throws Exception {
        Files.writeString(checkpoint, "a letter\n");

        assertThat(countersign(NAME, key)).isEqualTo(1);

        assertThat(said()).contains("is no checkpoint: it has no signatures after an empty line");
        assertThat(Files.readString(checkpoint)).isEqualTo("a letter\n");
    }

    private List<Both.Outcome> verified(java.util.function.Consumer<Export> edit) {
        var export = new Export(SmallHistory.export());
        edit.accept(export);
        var zip = Export.write(folder, "history.zip", export.zip());
        return List.of(Both.java(zip, Optional.of(checkpoint)), Both.python(zip, Optional.of(checkpoint)));
    }

    private int countersign(String name, Path key) {
        said.reset();
        var print = new PrintStream(said, true, StandardCharsets.UTF_8);
        return CountersignCheckpoint.run(
                new String[] {checkpoint.toString(), "--name", name, "--key", key.toString()}, print, print);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
