package org.bluelamp.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How a database is reached, and as whom.
 *
 * @param url of JDBC, without user and password
 * @param owner owns the tables and changes their shape
 * @param portal serves people; owns nothing
 * @param benchmark reads what forces gave for comparison, and nothing else
 * @param superuser of the embedded server; the portal never uses it
 */
public record Access(String url, Login owner, Login portal, Login benchmark, Login superuser) {

    static Access generated() {
        return new Access(
                "",
                Login.generated("bluelamp_owner"),
                Login.generated("bluelamp_portal"),
                Login.generated("bluelamp_benchmark"),
                Login.generated("postgres"));
    }

    Access at(String newUrl) {
        return new Access(newUrl, owner, portal, benchmark, superuser);
    }

    /** Opens a connection; the caller closes it. */
    public Connection connect(Login as) throws SQLException {
        return DriverManager.getConnection(url, as.user(), as.password());
    }

    static Access read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Access(
                properties.getProperty("url", ""),
                login(properties, "owner"),
                login(properties, "portal"),
                login(properties, "benchmark"),
                login(properties, "superuser"));
    }

    private static Login login(Properties properties, String role) {
        return new Login(properties.getProperty(role + ".user", ""), properties.getProperty(role + ".password", ""));
    }

    /** For the owner's eyes only; replaced as a whole, so that a kill leaves the old file or the new one. */
    void write(Path file) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("url", url);
        put(lines, "owner", owner);
        put(lines, "portal", portal);
        put(lines, "benchmark", benchmark);
        put(lines, "superuser", superuser);
        StringWriter text = new StringWriter();
        lines.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        try {
            Path half = file.resolveSibling(file.getFileName() + ".half");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, text.toString());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, String> lines, String role, Login login) {
        lines.put(role + ".user", login.user());
        lines.put(role + ".password", login.password());
    }
}
