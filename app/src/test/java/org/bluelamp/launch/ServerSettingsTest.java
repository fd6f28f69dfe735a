package org.bluelamp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSettingsTest {

    @TempDir
    private static Path folder;

    private static EmbeddedServer server;
    private static Access access;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.lasting(folder, SharedServer.programs(), false);
        access = server.access();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        for (Login login : List.of(access.owner(), access.portal(), access.benchmark(), access.superuser())) {
            assertThatThrownBy(() -> access.connect(new Login(login.user(), "guess")))
                    .hasMessageContaining("password authentication failed for user \"" + login.user() + "\"");
        }
    }

    @Test
    void keepsPasswordsAsScramAndRulesWithoutTrust() throws SQLException {
        assertThat(asSuperuser("select distinct split_part(rolpassword, '$', 1) from pg_authid where rolcanlogin"))
                .containsExactly("SCRAM-SHA-256");
        assertThat(asSuperuser("select distinct auth_method from pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
        assertThat(asSuperuser("show listen_addresses")).containsExactly("127.0.0.1");
    }

    @Test
    void losesNothingThatWasCommitted() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(asSuperuser("show " + setting)).as(setting).containsExactly("on");
        }
    }

    @Test
    void givesTheRolesNoSpecialRights() throws SQLException {
        assertThat(asSuperuser("""
                        select rolname from pg_roles
                        where rolname like 'bluelamp%' and rolcanlogin
                          and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                        order by 1
                        """)).containsExactly("bluelamp_benchmark", "bluelamp_owner", "bluelamp_portal");
        assertThat(asSuperuser("select pg_get_userbyid(datdba) from pg_database where datname = 'bluelamp'"))
                .containsExactly("bluelamp_owner");
        try (Connection portal = access.connect(access.portal());
                Statement statement = portal.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void tellsThePasswordsToItsOwnerAlone() throws IOException, SQLException {
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
        assertThat(access.toString()).doesNotContain(properties.getProperty("superuser.password"));
    }

    @Test
    void makesAFurtherDatabaseForTheSameRoles() throws SQLException {
        Access further = server.access("further");

        try (Connection owner = further.connect(further.owner())) {
            assertThat(Rows.of(owner, "select current_database()")).containsExactly("further");
        }
        assertThat(server.access("further")).isEqualTo(further);
    }

    private static List<String> asSuperuser(String query) throws SQLException {
        try (Connection superuser = access.connect(access.superuser())) {
            return Rows.of(superuser, query);
        }
    }
}
