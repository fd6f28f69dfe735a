package org.bluelamp.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.identity.Role.Place;
import org.bluelamp.tenancy.ConfigCheck;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the realms from the forces and roles that the portal knows: the demonstration's two in tenant-config/realm, and in
 * deploy/realm the one that a real Keycloak begins with. Run it after a change of forces, of roles, or of {@link Realm}; a
 * test fails while the files differ.
 */
final class RealmFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private RealmFiles() {}

    public static void main(String[] args) {
        all().forEach((file, text) -> {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What must stand in each file. */
    static Map<Path, String> all() {
        var root = Path.of(System.getProperty("bluelamp.root", ".."));
        var config = ConfigCheck.read(root.resolve("tenant-config"));
        var demo = new ForceDirectory(config, "demo");
        var demoBodies = new OutsideBodies(config, "demo");
        var files = new TreeMap<Path, String>();
        files.put(
                root.resolve("tenant-config/realm/bluelamp-realm.json"),
                text(new Realm(demo, demoBodies, new ConfiguredPersonas(demo, demoBodies)).json()));
        files.put(root.resolve("tenant-config/realm/force-accounts-realm.json"), text(ForceAccounts.json()));
        files.put(
                root.resolve("deploy/realm/bluelamp-realm.json"),
                text(new Realm(new ForceDirectory(config, "uk"), new OutsideBodies(config, "uk"), null).json()));
        return files;
    }

    /** One line a user, a force, a client: so that a change of one is a change of one line. */
    private static String text(Map<String, Object> realm) {
        return realm.entrySet().stream()
                .map(entry -> "  " + JSON.writeValueAsString(entry.getKey()) + ": " + value(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String value(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)
                ? list.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"))
                : JSON.writeValueAsString(value);
    }

    /** The roles of one place, as the portal knows them. */
    static Stream<Role> roles(Place place) {
        return Arrays.stream(Role.values()).filter(role -> role.place() == place);
    }
}
