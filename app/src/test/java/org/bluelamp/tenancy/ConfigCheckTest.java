package org.bluelamp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigCheckTest {

    private static final Path GOOD = Path.of(System.getProperty("bluelamp.root", ".."), "tenant-config");
    private static final String KENT = "forces/uk/kent.yaml";
    private static final String NORTHMOOR = "forces/demo/northmoor.yaml";
    private static final String BODIES = "outside-bodies.yaml";
    private static final String EDITION = "frameworks/blue-lamp-1/edition.yaml";
    private static final String WELSH = "frameworks/blue-lamp-1/edition.cy.yaml";

    @TempDir
    Path temp;

    /** One way to break the good folder, and the whole of what must be said about it. */
    private record Broken(Edit edit, String... problems) {

        @Override
        public String toString() {
            return problems[0];
        }
    }

    private interface Edit {
        void apply(Path folder) throws IOException;
    }

    @Test
    void findsNothingWrongInTheCommittedFolder() {
        var folder = ConfigCheck.read(GOOD);

        assertThat(folder.forces().get("uk")).hasSize(48);
        assertThat(folder.forces().get("demo")).hasSize(48);
        assertThat(folder.editions()).hasSize(1);
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: Q"),
                        KENT + ":8 sizeBand must be one of S, M, L, XL, but is \"Q\""),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand:"),
                        KENT + ":8 sizeBand must be one of S, M, L, XL, but is empty"),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: L\nstatus: gone"),
                        KENT + ":9 status must be one of active, merged, closed, but is \"gone\""),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: L\nstatus: merged"),
                        KENT + ":9 status is merged, so successor must name the force into which it merged"),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: L\nstatus: merged\nsuccessor: kent"),
                        KENT + ":10 successor must be the code of another force in forces/uk, but is \"kent\""),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: L\nstatus: merged\nsuccessor: northmoor"),
                        KENT + ":10 successor must be the code of another force in forces/uk, but is \"northmoor\""),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: L\nsuccessor: essex"),
                        KENT + ":9 successor belongs to a force whose status is merged"),
                new Broken(
                        folder -> {
                            line(KENT, "sizeBand: L", "sizeBand: L\nstatus: merged\nsuccessor: essex")
                                    .apply(folder);
                            line("forces/uk/essex.yaml", "sizeBand: L", "sizeBand: L\nstatus: merged\nsuccessor: kent")
                                    .apply(folder);
                        },
                        "forces/uk/essex.yaml:10 successor must be an active force, but \"kent\" is merged",
                        KENT + ":10 successor must be an active force, but \"essex\" is merged"),
                new Broken(
                        line(KENT, "sizeBand: L", "sizeBand: L\ncontact: nobody"),
                        KENT
                                + ":9 contact does not have the right form, but is \"nobody\". Where the national service"
                                + " writes when it invites or reminds the force, such as a shared mailbox. Left out, nobody is"
                                + " written to."),
                new Broken(line(KENT, "inspectorate: HMICFRS", ""), KENT + ":2 inspectorate is missing"),
                new Broken(
                        line(KENT, "inspectorate: HMICFRS", "inspectorate: HMICFRS\ncolour: red"),
                        KENT + ":11 colour is not known here"),
                new Broken(
                        line(KENT, "code: kent", "code: kennt"),
                        KENT + ":2 code must be the name of the file, \"kent\", but is \"kennt\""),
                new Broken(
                        line(KENT, "code: kent", "code: Kent"),
                        KENT
                                + ":2 code does not have the right form, but is \"Kent\". Short and permanent: it stands in"
                                + " addresses, in roles and in every record. Lower-case letters, digits and single hyphens,"
                                + " starting with a letter."),
                new Broken(
                        line(KENT, "code: kent", "code: essex"),
                        KENT + ":2 code must be the name of the file, \"kent\", but is \"essex\"",
                        KENT + ":2 the code \"essex\" is already that of forces/uk/essex.yaml:2"),
                new Broken(line(KENT, "  en: Kent Police", "  en: \"  \""), KENT + ":4 name.en must not be blank"),
                new Broken(
                        line(KENT, "  en: Kent Police", "  en: Essex Police"),
                        KENT + ":4 the name \"Essex Police\" is already that of forces/uk/essex.yaml:4"),
                new Broken(
                        line(KENT, "area: south-and-wales", "area: north"),
                        KENT + ":7 area must be south-and-wales, as the region is south-east, but is \"north\""),
                new Broken(
                        line(KENT, "capabilities: [firearms, ", "capabilities: [marine, "),
                        KENT + ":9 capabilities names \"marine\", which capabilities.yaml does not describe"),
                new Broken(
                        line(KENT, "name:", "code: kent\nname:"),
                        KENT + ":3 code is here a second time; the first is on line 2"),
                new Broken(line(KENT, "name:", "name: ["), KENT + ":5 is not YAML: "),
                new Broken(
                        line(KENT, "type: territorial", "type: &t territorial"),
                        KENT + ":5 has an anchor or an alias (& or *), which are not used here; write the value out"),
                new Broken(
                        file(KENT, bomb()),
                        KENT + ":1 has an anchor or an alias (& or *), which are not used here; write the value out"),
                new Broken(
                        line(KENT, "type: territorial", "type: !!str territorial"),
                        KENT + ":5 has a tag (!), which are not used here; write the plain value"),
                new Broken(
                        line(KENT, "type: territorial", "type: territorial\n<<: {a: b}"),
                        KENT + ":6 has a merge key <<, which is not used here; write the values out"),
                new Broken(file(KENT, "a: " + "[".repeat(200_000)), KENT + ":1 is nested too deeply"),
                new Broken(file(KENT, ""), KENT + ":1 is empty"),
                new Broken(
                        file(KENT, "code: kent\n---\ncode: kent\n"),
                        KENT + ":2 starts a second document; a file holds one"),
                new Broken(file(KENT, "#".repeat((1 << 20) + 1)), KENT + ":1 is larger than 1 MB"),
                new Broken(
                        folder -> Files.write(folder.resolve(KENT), new byte[] {'a', ':', ' ', (byte) 0xff}),
                        KENT + ":1 is not UTF-8 text"),
                new Broken(
                        folder -> Files.createSymbolicLink(folder.resolve("forces/uk/link.yaml"), Path.of("kent.yaml")),
                        "forces/uk/link.yaml:1 is a symbolic link; put the file itself here"),
                new Broken(
                        folder -> Files.createSymbolicLink(folder.resolve("forces/link"), Path.of("uk")),
                        "forces/link:1 is a symbolic link; put the folder itself here"),
                new Broken(
                        file("forces/uk/kent.yml", "code: kent"),
                        "forces/uk/kent.yml:1 does not belong here: a force is a file that ends in .yaml"),
                new Broken(
                        folder -> Files.createDirectory(folder.resolve("forces/uk/more.yaml")),
                        "forces/uk/more.yaml:1 is not a file"),
                new Broken(
                        folder -> Files.move(folder.resolve(KENT), folder.resolve("forces/uk/national.yaml")),
                        "forces/uk/national.yaml:2 code must be the name of the file, \"national\", but is \"kent\""),
                new Broken(
                        folder -> Files.writeString(
                                folder.resolve("forces/uk/national.yaml"),
                                Files.readString(folder.resolve(KENT))
                                        .replace("code: kent", "code: national")
                                        .replace("Kent Police", "National Police")),
                        "forces/uk/national.yaml:2 code must not be \"national\", which the portal uses itself"),
                new Broken(line(NORTHMOOR, "  chief: Helen Carrow", ""), NORTHMOOR + ":14 personas.chief is missing"),
                new Broken(
                        text(NORTHMOOR, text -> text.substring(0, text.indexOf("personas:"))),
                        NORTHMOOR + ":3 personas is missing; each force of the demonstration has them"),
                new Broken(
                        line(
                                KENT,
                                "type: territorial",
                                "type: territorial\npersonas: {lead: A B, contributor: C D, chief: E F, auditor: G H}"),
                        KENT + ":6 personas belongs to the forces of the demonstration alone"),
                new Broken(folder -> Files.delete(folder.resolve("personas.yaml")), "personas.yaml:1 is missing"),
                new Broken(
                        folder -> Files.move(folder.resolve("retention.yaml"), folder.resolve("retantion.yaml")),
                        "retantion.yaml:1 does not belong here: the folder holds forces, frameworks, capabilities.yaml,"
                                + " personas.yaml, retention.yaml, outside-bodies.yaml; beside them schema, realm and"
                                + " README.md"),
                new Broken(
                        folder -> Files.createDirectory(folder.resolve("force")),
                        "force:1 does not belong here: the folder holds forces, frameworks,"),
                new Broken(
                        line(BODIES, "  hmics:", "  kent:"),
                        BODIES + ":kent the code \"kent\" is a force's, or one that the portal uses itself"),
                new Broken(
                        line(BODIES, "  hmics:", "  northmoor:"),
                        BODIES + ":northmoor the code \"northmoor\" is a force's, or one that the portal uses itself"),
                new Broken(
                        line(BODIES, "  hmics:", "  national:"),
                        BODIES + ":national the code \"national\" is a force's, or one that the portal uses itself"),
                new Broken(
                        line(BODIES, "  hmics:", "  hmics:\n    personas: {auditor: Rhian Voss}"),
                        BODIES + ":12 personas belongs to the bodies of the demonstration alone"),
                new Broken(
                        line(BODIES, "uk:", "ukk:"),
                        BODIES + ":ukk ukk must be the name of a folder under forces, which are demo, uk"),
                new Broken(
                        line(BODIES, "kind: inspectorate", "kind: inspector"),
                        BODIES + ":7 uk.hmicfrs.kind must be one of inspectorate, internal-audit, but is"),
                new Broken(
                        line("capabilities.yaml", "dvi:", "DVI:"),
                        "capabilities.yaml:DVI DVI does not have the right form"),
                new Broken(
                        line(EDITION, "version: \"1.0\"", "version: 1.0"),
                        EDITION + ":7 version must be text, but is 1.0; put it in quotes"),
                new Broken(
                        line(EDITION, "code: blue-lamp-1", "code: blue-lamp-2"),
                        EDITION + ":6 code must be the name of the folder, \"blue-lamp-1\", but is \"blue-lamp-2\"",
                        WELSH + ":5 edition must be blue-lamp-2, but is \"blue-lamp-1\""),
                new Broken(
                        line(EDITION, "- code: LG02", "- code: LG01"),
                        EDITION + ":LG01 the standard LG01 is here a second time; the first is on line 125"),
                new Broken(
                        line(EDITION, "appliesWith: dvi", "appliesWith: diving"),
                        EDITION
                                + ":diving TD09.appliesWith names \"diving\", which capabilities.yaml does not describe"),
                new Broken(
                        line(EDITION, "        notApplicable: with-reason", ""),
                        EDITION + ":1052 PW05.appliesWith needs notApplicable beside it"),
                new Broken(
                        line(EDITION, "law: [cca-2004]", "law: [cca-2005]"),
                        EDITION + ":cca-2005 TD10.tags.law names \"cca-2005\", which laws does not describe"),
                new Broken(
                        line(EDITION, "hse: [role]", "hse: [roll]"),
                        EDITION
                                + ":roll CE03.tags.hse[1] must be one of demands, control, support, relationships, role,"
                                + " change, but is \"roll\""),
                new Broken(
                        line(EDITION, "  MH: 1", "  MX: 1"),
                        EDITION + ":48 weights has no weight for area MH",
                        EDITION + ":52 weights names area MX, which is not in areas"),
                new Broken(
                        line(EDITION, "    points: 2", "    points: 0"),
                        EDITION + ":27 scale: a level must not have fewer points than the one before"),
                new Broken(
                        line(EDITION, "  - value: 2", "  - value: 1"),
                        EDITION + ":24 scale: each value must be larger than the one before",
                        EDITION + ":39 evidenceRule names level 2, which the scale does not have",
                        EDITION + ":96 target names level 2, which the scale does not have",
                        WELSH + ":21 scale names level 2, which the edition does not have"),
                new Broken(
                        line(EDITION, "  - level: 2", "  - level: 3"),
                        EDITION + ":39 the level 3 is here a second time; the first is on line 36"),
                new Broken(
                        line(EDITION, "  gapAtOrBelow: 1", "  gapAtOrBelow: 3"),
                        EDITION + ":45 coreRule.gapAtOrBelow is the highest level, so every answer would be a gap"),
                new Broken(
                        line(EDITION, "target: 2", "target: 0"),
                        EDITION + ":96 target is the lowest level, so no answer could be below it"),
                new Broken(
                        line(EDITION, "  - code: staffing", "  - code: money"),
                        EDITION + ":102 the barrier money is here a second time; the first is on line 100",
                        WELSH + ":staffing barriers names barrier staffing, which the edition does not have"),
                new Broken(
                        line(WELSH, "  LG:", "  LX:"),
                        WELSH + ":LX areas names area LX, which the edition does not have"),
                new Broken(line(WELSH, "status: draft", "status: reviewed"), WELSH + ":5 reviewed is missing"),
                new Broken(
                        line(WELSH, "status: draft", "status: reviewed\nreviewed: \"2026-02-30\""),
                        WELSH + ":8 reviewed must be a day, but there is no 2026-02-30"),
                new Broken(
                        folder -> Files.createDirectory(folder.resolve("frameworks/other")),
                        "frameworks/other/edition.yaml:1 is missing"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesFileLineAndReasonOfWhateverIsWrong(Broken broken) throws IOException {
        var folder = copyOfGood();
        broken.edit().apply(folder);

        var invalid = catchThrowableOfType(ConfigInvalid.class, () -> ConfigCheck.read(folder));

        assertThat(invalid).isNotNull();
        var said = invalid.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
        assertThat(said).hasSameSizeAs(broken.problems());
        for (int i = 0; i < said.size(); i++) {
            var expected = withLine(folder, broken.problems()[i]);
            assertThat(said).anyMatch(problem -> problem.startsWith(expected), expected);
        }
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws IOException {
        var folder = copyOfGood();
        line(KENT, "sizeBand: L", "sizeBand: Q").apply(folder);
        line(KENT, "inspectorate: HMICFRS", "inspectorate: me").apply(folder);
        line(EDITION, "version: \"1.0\"", "version: 1.0").apply(folder);

        assertThatThrownBy(() -> ConfigCheck.read(folder))
                .hasMessageContainingAll("kent.yaml:8 sizeBand", "kent.yaml:10 inspectorate", "edition.yaml:7 version");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> ConfigCheck.read(temp.resolve("nowhere"))).hasMessageEndingWith(":1 is not a folder");
    }

    @Test
    void keepsAProblemOnOneLine() {
        assertThat(new ConfigProblem("a.yaml", 3, "is \"x\ny\"")).hasToString("a.yaml:3 is \"x y\"");
    }

    /** A line that is given by a word stands for the last line on which that word is. */
    private static String withLine(Path folder, String problem) throws IOException {
        var place = problem.substring(0, problem.indexOf(' '));
        var file = place.substring(0, place.indexOf(':'));
        var line = place.substring(place.indexOf(':') + 1);
        if (line.chars().allMatch(Character::isDigit)) {
            return problem;
        }
        var lines = Files.readAllLines(folder.resolve(file));
        for (int i = lines.size(); i > 0; i--) {
            if (lines.get(i - 1).contains(line)) {
                return file + ":" + i + problem.substring(place.length());
            }
        }
        throw new AssertionError("No line of " + file + " has " + line);
    }

    private static String bomb() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return bomb.toString();
    }

    private static Edit file(String file, String text) {
        return folder -> Files.writeString(folder.resolve(file), text);
    }

    private static Edit text(String file, UnaryOperator<String> edit) {
        return folder -> {
            var before = Files.readString(folder.resolve(file));
            var after = edit.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(folder.resolve(file), after);
        };
    }

    private static Edit line(String file, String before, String after) {
        return text(file, text -> {
            int at = text.indexOf(before);
            return at < 0 ? text : text.substring(0, at) + after + text.substring(at + before.length());
        });
    }

    private Path copyOfGood() throws IOException {
        var copy = temp.resolve("tenant-config");
        List<Path> paths;
        try (var walk = Files.walk(GOOD)) {
            paths = walk.toList();
        }
        for (var path : paths) {
            Files.copy(path, copy.resolve(GOOD.relativize(path).toString()));
        }
        return copy;
    }
}
