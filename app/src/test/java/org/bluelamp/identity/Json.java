package org.bluelamp.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Small pieces of a realm, in the order in which they are said. */
final class Json {

    private static final int ITERATIONS = 210_000;
    private static final byte[] SALT = "blue lamp, demo.".getBytes(StandardCharsets.UTF_8);

    /** The password of every persona, hashed: the realm's own policy would refuse the word itself at the import. */
    static final String SECRET = "{\"value\":\"%s\",\"salt\":\"%s\",\"additionalParameters\":{}}"
            .formatted(hashed(), Base64.getEncoder().encodeToString(SALT));

    /** How the password is hashed. */
    static final String HOW =
            "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}".formatted(ITERATIONS);

    private Json() {}

    private static String hashed() {
        try {
            var password = new PBEKeySpec(PersonaDoor.PASSWORD.toCharArray(), SALT, ITERATIONS, 512);
            return Base64.getEncoder()
                    .encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(password)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object: name, value, name, value. */
    static Map<String, Object> of(Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    /** Always the same id for the same thing: a person keeps their id when the realm is imported anew. */
    static String id(String thing) {
        return UUID.nameUUIDFromBytes(("bluelamp/" + thing).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static Map<String, Object> mapper(String name, String kind, Object... config) {
        return of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", of(config));
    }

    /** Users of a demonstration: everybody knows their password. */
    static Map<String, Object> user(String login, String email, String fullName, Object realmRoles) {
        var space = fullName.indexOf(' ');
        return of(
                "id",
                id("user/" + login),
                "username",
                login,
                "enabled",
                true,
                "emailVerified",
                true,
                "email",
                email,
                "firstName",
                fullName.substring(0, space),
                "lastName",
                fullName.substring(space + 1),
                "credentials",
                List.of(of("type", "password", "secretData", SECRET, "credentialData", HOW)),
                "realmRoles",
                realmRoles);
    }
}
