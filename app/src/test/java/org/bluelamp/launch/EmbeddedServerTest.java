package org.bluelamp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    private static Path template;

    @TempDir
    private Path folder;

    @BeforeAll
    static void firstRun() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.lasting(template, SharedServer.programs(), false)) {
            write(server, "first run");
        }
    }

    /** A cluster takes seconds to make and a tenth of one to copy. */
    private void afterAFirstRun() {
        assertThat(Commands.run(template, List.of("cp", "-a", template + "/.", folder.toString()))
                        .succeeded())
                .isTrue();
    }

    @Test
    void keepsWhatWasCommittedOverARestart() throws SQLException {
        afterAFirstRun();
        try (EmbeddedServer server = start(false)) {
            assertThat(written(server)).containsExactly("first run");
        }
    }

    @Test
    void startsOverWhenAskedTo() throws SQLException {
        afterAFirstRun();
        try (EmbeddedServer server = start(true)) {
            assertThat(written(server)).isEmpty();
        }
    }

    @Test
    void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
        afterAFirstRun();
        long orphan = killedRun();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedServer server = start(false)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(written(server)).contains("before the kill");
        }
    }

    @Test
    void startsAfterServerAndRunWereBothKilled() throws Exception {
        afterAFirstRun();
        long orphan = killedRun();
        ProcessHandle.of(orphan).orElseThrow().destroyForcibly();

        try (EmbeddedServer server = start(false)) {
            assertThat(written(server)).contains("before the kill");
        }
    }

    @Test
    void sparesAProgramThatHasTheNumberOfAServerLongGone() throws Exception {
        afterAFirstRun();
        Process bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("database/postmaster.pid"), bystander.pid() + "\n");
            try (EmbeddedServer server = start(false)) {
                assertThat(written(server)).containsExactly("first run");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    /** In a folder that only root may enter, with the programs. Anybody but root runs the server as themselves. */
    @Test
    void runsTheServerAsAnotherThanRootWhereNamespacesAreForbidden() throws Exception {
        Path unshare = Files.writeString(
                Files.createDirectory(folder.resolve("path")).resolve("unshare"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        Path programs = folder.resolve("programs");
        ProcessBuilder run = separateRun(data, programs, "write");
        run.environment().merge("PATH", folder.resolve("path").toString(), (path, first) -> first + ":" + path);
        long server = serverOfAKilled(run.start(), data);

        assertThat(Files.getAttribute(Path.of("/proc/" + server), "unix:uid")).isNotEqualTo(0);

        // and the next run, which may have namespaces again, takes the files over
        try (EmbeddedServer next = EmbeddedServer.lasting(data, programs, false)) {
            assertThat(written(next)).containsExactly("before the kill");
        }
    }

    @Test
    void makesAHalfMadeClusterAnew() throws Exception {
        Files.writeString(folder.resolve(DataFolder.MARKER), "");
        Access.generated().write(folder.resolve("database.properties"));
        Files.createDirectories(folder.resolve("database.half/base"));
        Files.writeString(folder.resolve("database.half/PG_VERSION"), "18");
        Files.writeString(folder.resolve("password.half"), "old");

        try (EmbeddedServer server = start(false)) {
            write(server, "works");
            assertThat(folder.resolve("database.half")).doesNotExist();
            assertThat(folder.resolve("password.half")).doesNotExist();
        }
    }

    @Test
    void refusesASecondRunOnTheSameFolder() throws Exception {
        afterAFirstRun();
        try (EmbeddedServer server = start(false)) {
            Process second =
                    separateRun(folder, SharedServer.programs(), "start").start();
            assertThat(second.waitFor()).isNotZero();
            assertThat(second.inputReader().readAllAsString())
                    .contains("Another Blue Lamp is running on the data folder");
            write(server, "undisturbed");
        }
    }

    @Test
    void touchesNoFolderOfSomethingElse() throws IOException {
        Path letters = Files.writeString(folder.resolve("letters.txt"), "dear");

        assertThatThrownBy(() -> start(true))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("is not a data folder of Blue Lamp");
        assertThat(letters).hasContent("dear");
        assertThat(folder.resolve(DataFolder.MARKER)).doesNotExist();
    }

    @Test
    void refusesToGuessPasswordsThatAreGone() throws IOException {
        afterAFirstRun();
        Files.delete(folder.resolve("database.properties"));

        assertThatThrownBy(() -> start(false))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("database.properties with its passwords is not");
    }

    private EmbeddedServer start(boolean fresh) {
        return EmbeddedServer.lasting(folder, SharedServer.programs(), fresh);
    }

    /** Starts a run in a process of its own, lets it commit one row, and kills it. Returns the process id of its server. */
    private long killedRun() throws Exception {
        return serverOfAKilled(
                separateRun(folder, SharedServer.programs(), "write").start(), folder);
    }

    private static long serverOfAKilled(Process run, Path data) throws Exception {
        List<String> said = new ArrayList<>();
        try (BufferedReader reader = run.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (line.equals("written")) {
                    break;
                }
            }
        }
        assertThat(said).last().isEqualTo("written");
        run.destroyForcibly().waitFor();
        return Long.parseLong(
                Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst());
    }

    private static ProcessBuilder separateRun(Path data, Path programs, String what) {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeparateRun.class.getName(),
                        data.toString(),
                        programs.toString(),
                        what)
                .redirectErrorStream(true);
    }

    static final class SeparateRun {

        private SeparateRun() {}

        public static void main(String[] args) throws Exception {
            EmbeddedServer server = EmbeddedServer.lasting(Path.of(args[0]), Path.of(args[1]), false);
            if (args[2].equals("write")) {
                write(server, "before the kill");
                System.out.println("written");
                Thread.sleep(60_000);
            }
        }
    }

    private static void write(EmbeddedServer server, String text) throws SQLException {
        try (Connection owner = server.access().connect(server.access().owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static List<String> written(EmbeddedServer server) throws SQLException {
        try (Connection owner = server.access().connect(server.access().owner())) {
            boolean none = Rows.of(owner, "select relname from pg_class where relname = 'note'")
                    .isEmpty();
            return none ? List.of() : Rows.of(owner, "select text from note order by ctid");
        }
    }
}
