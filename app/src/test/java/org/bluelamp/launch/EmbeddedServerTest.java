package org.bluelamp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final Path PROGRAMS =
            SharedServer.folder().resolve("programs").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasCommittedOverARestart() throws SQLException {
        try (EmbeddedServer server = start(false)) {
            write(server, "first run");
        }
        try (EmbeddedServer server = start(false)) {
            assertThat(written(server)).containsExactly("first run");
        }
    }

    @Test
    void startsOverWhenAskedTo() throws SQLException {
        try (EmbeddedServer server = start(false)) {
            write(server, "first run");
        }
        try (EmbeddedServer server = start(true)) {
            assertThat(written(server)).isEmpty();
        }
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        try (EmbeddedServer server = start(false)) {
            Access access = server.access();
            for (Login login : List.of(access.owner(), access.portal(), access.benchmark(), access.superuser())) {
                assertThatThrownBy(() -> access.connect(new Login(login.user(), "guess")))
                        .hasMessageContaining("password authentication failed for user \"" + login.user() + "\"");
            }
        }
    }

    @Test
    void keepsPasswordsAsScramAndRulesWithoutTrust() throws SQLException {
        try (EmbeddedServer server = start(false)) {
            assertThat(asSuperuser(
                            server, "select distinct split_part(rolpassword, '$', 1) from pg_authid where rolcanlogin"))
                    .containsExactly("SCRAM-SHA-256");
            assertThat(asSuperuser(server, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
            assertThat(asSuperuser(server, "show listen_addresses")).containsExactly("127.0.0.1");
        }
    }

    @Test
    void losesNothingThatWasCommitted() throws SQLException {
        try (EmbeddedServer server = start(false)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(asSuperuser(server, "show " + setting)).as(setting).containsExactly("on");
            }
        }
    }

    @Test
    void givesTheRolesNoSpecialRights() throws SQLException {
        try (EmbeddedServer server = start(false)) {
            assertThat(asSuperuser(server, """
                            select rolname from pg_roles
                            where rolname like 'bluelamp%' and rolcanlogin
                              and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                            order by 1
                            """))
                    .containsExactly("bluelamp_benchmark", "bluelamp_owner", "bluelamp_portal");
            assertThat(asSuperuser(
                            server, "select pg_get_userbyid(datdba) from pg_database where datname = 'bluelamp'"))
                    .containsExactly("bluelamp_owner");
            try (Connection portal = server.access().connect(server.access().portal());
                    Statement statement = portal.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                        .hasMessageContaining("permission denied for schema public");
            }
        }
    }

    @Test
    void tellsThePasswordsToItsOwnerAlone() throws IOException, SQLException {
        try (EmbeddedServer server = start(false)) {
            Path file = folder.resolve("database.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            Properties properties = new Properties();
            properties.load(Files.newBufferedReader(file));
            for (String role : List.of("owner", "portal", "benchmark", "superuser")) {
                try (Connection connection = DriverManager.getConnection(
                        properties.getProperty("url"),
                        properties.getProperty(role + ".user"),
                        properties.getProperty(role + ".password"))) {
                    assertThat(connection.isValid(5)).as(role).isTrue();
                }
            }
            assertThat(server.access().toString()).doesNotContain(properties.getProperty("superuser.password"));
        }
    }

    @Test
    void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
        long orphan = killedRun();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedServer server = start(false)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(written(server)).containsExactly("before the kill");
        }
    }

    @Test
    void startsAfterServerAndRunWereBothKilled() throws Exception {
        long orphan = killedRun();
        ProcessHandle.of(orphan).orElseThrow().destroyForcibly();

        try (EmbeddedServer server = start(false)) {
            assertThat(written(server)).containsExactly("before the kill");
        }
    }

    @Test
    void sparesAProgramThatHasTheNumberOfAServerLongGone() throws Exception {
        try (EmbeddedServer server = start(false)) {
            write(server, "first run");
        }
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
        try (EmbeddedServer server = start(false)) {
            Process second = run("start");
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
        start(false).close();
        Files.delete(folder.resolve("database.properties"));

        assertThatThrownBy(() -> start(false))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("database.properties with its passwords is not");
    }

    private EmbeddedServer start(boolean fresh) {
        return EmbeddedServer.lasting(folder, PROGRAMS, fresh);
    }

    /** Starts a run in a process of its own, lets it commit one row, and kills it. Returns the process id of its server. */
    private long killedRun() throws Exception {
        Process run = run("write");
        String said = run.inputReader().readLine();
        while (!"written".equals(said)) {
            assertThat(said).as("the separate run ended early").isNotNull();
            said = run.inputReader().readLine();
        }
        run.destroyForcibly().waitFor();
        return Long.parseLong(
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst());
    }

    private Process run(String what) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dbluelamp.root=" + System.getProperty("bluelamp.root", ".."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeparateRun.class.getName(),
                        folder.toString(),
                        what)
                .redirectErrorStream(true)
                .start();
    }

    static final class SeparateRun {

        private SeparateRun() {}

        public static void main(String[] args) throws Exception {
            EmbeddedServer server = EmbeddedServer.lasting(Path.of(args[0]), PROGRAMS, false);
            if (args[1].equals("write")) {
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
            boolean table = !strings(owner, "select to_regclass('note') where to_regclass('note') is not null")
                    .isEmpty();
            return table ? strings(owner, "select text from note") : List.of();
        }
    }

    private static List<String> asSuperuser(EmbeddedServer server, String query) throws SQLException {
        try (Connection superuser = server.access().connect(server.access().superuser())) {
            return strings(superuser, query);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
