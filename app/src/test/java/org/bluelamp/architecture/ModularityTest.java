package org.bluelamp.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.modulith.ApplicationModule.OPEN_TOKEN;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluelamp.BlueLamp;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

/** The house has these rooms and no other, and each imports only what its package-info allows. */
class ModularityTest {

    private static final String[] ROOMS = {
        "assessment",
        "benchmark",
        "calendar",
        "demo",
        "disclosure",
        "evidence",
        "framework",
        "guests",
        "help",
        "history",
        "identity",
        "launch",
        "notices",
        "problems",
        "proof",
        "records",
        "reporting",
        "shell",
        "tenancy",
        "uikit"
    };

    private final ApplicationModules house = ApplicationModules.of(BlueLamp.class);

    @Test
    void hasExactlyTheseRooms() {
        assertThat(house.stream().map(room -> room.getIdentifier().toString()))
                .as("a new room is added here, to its neighbours' package-info and to the picture in docs/")
                .containsExactlyInAnyOrder(ROOMS);
    }

    @Test
    void importsOnlyWhatIsAllowed() {
        house.verify();
    }

    @Test
    void everyRoomSaysWhatItMayImport() {
        for (var room : house) {
            var said = room.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class);
            assertThat(said.map(annotation -> List.of(annotation.allowedDependencies())))
                    .as("%s lists what it may import: left out, it may import everything", room.getIdentifier())
                    .hasValueSatisfying(allowed -> assertThat(allowed).doesNotContain(OPEN_TOKEN));
        }
    }

    @Test
    void drawsThePicture() {
        var folder = Path.of(System.getProperty("bluelamp.root", "..")).resolve("app/target/rooms");
        new Documenter(house, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        assertThat(Files.exists(folder.resolve("components.puml"))).isTrue();
    }

    @Test
    void refusesAHouseWhereARoomReachesAcross() {
        ImportOption testsToo = location -> true;
        var wrong = ApplicationModules.of("canary.rooms", testsToo);
        assertThat(wrong.stream().map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrder("left", "right");
        assertThatThrownBy(wrong::verify).isInstanceOf(Violations.class).hasMessageContaining("right");
    }
}
