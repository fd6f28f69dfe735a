package org.bluelamp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The committed realms say what the portal knows: forces, roles, personas, addresses. */
class RealmFilesTest {

    @Test
    void standAsTheyAreGenerated() throws IOException {
        for (var file : RealmFiles.all().entrySet()) {
            assertThat(Files.readString(file.getKey()))
                    .as("%s: run RealmFiles after a change of forces, roles or realm", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void holdNoSecretAndNoAddress() {
        for (var text : RealmFiles.all().values()) {
            assertThat(text).doesNotContain("localhost", "http://l", "https://");
            assertThat(text.replace("\"secret\":\"${", "").replace("\"clientSecret\":\"${", ""))
                    .doesNotContain("\"secret\":", "\"clientSecret\":");
        }
    }

    @Test
    void bringNobodyIntoARealRealm() {
        for (var file : RealmFiles.all().entrySet()) {
            var demonstration = file.getKey().toString().contains("tenant-config");
            assertThat(file.getValue().contains("secretData"))
                    .as("%s", file.getKey())
                    .isEqualTo(demonstration);
        }
    }
}
