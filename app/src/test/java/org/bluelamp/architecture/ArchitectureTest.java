package org.bluelamp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.identity.Unguarded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every class of Blue Lamp against every rule of the house, and every rule against a canary that breaks it. */
class ArchitectureTest {

    /** Services and methods that ask no permission. A new one is a reviewed change of this list. */
    private static final String[] UNGUARDED = {"history.History", "identity.People", "identity.SignIn", "notices.Post"};

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bluelamp");

    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages("canary.house");

    @TestFactory
    Stream<DynamicTest> holds() {
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    assertThat(rule.broken(HOUSE)).isEmpty();
                    assertThat(rule.outlived(HOUSE))
                            .as("reviewed, and no longer there")
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> catchesItsCanary() {
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.broken(CANARIES))
                                .as("a rule that catches nothing protects nothing")
                                .isNotEmpty()));
    }

    @Test
    void reviewsOnlyRulesThatThereAre() {
        assertThat(HouseRules.ALL.stream().map(Rule::name)).containsAll(Reviewed.rules());
    }

    @Test
    void knowsEveryPlaceThatAsksNoPermission() {
        assertThat(HouseRules.unguarded(HOUSE)).containsExactlyInAnyOrder(UNGUARDED);
    }

    @Test
    void everyPlaceThatAsksNoPermissionSaysWhy() {
        for (var type : HOUSE) {
            type.tryGetAnnotationOfType(Unguarded.class)
                    .ifPresent(reason ->
                            assertThat(reason.value()).as(type.getName()).hasSizeGreaterThan(15));
            type.getMethods()
                    .forEach(method -> method.tryGetAnnotationOfType(Unguarded.class)
                            .ifPresent(reason -> assertThat(reason.value())
                                    .as(method.getFullName())
                                    .hasSizeGreaterThan(15)));
        }
    }

    @Test
    void importsNoWholeModule() throws IOException {
        assertThat(wholeModules("app/src/main/java")).isEmpty();
        assertThat(wholeModules("app/src/test/resources/canary/source")).hasSize(1);
    }

    private static List<Path> wholeModules(String folder) throws IOException {
        try (var files =
                Files.walk(Path.of(System.getProperty("bluelamp.root", "..")).resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try (var lines = Files.lines(file)) {
                            return lines.anyMatch(line -> line.startsWith("import module "));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
