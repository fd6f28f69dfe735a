package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** What a changed file changes is told once in the history of each force that it touches. */
@PortalTest
class OperatorFilesTest {

    private static final String RETENTION = "retention.yaml";
    private static final String OUTSIDE_BODIES = "outside-bodies.yaml";

    @Autowired
    ForceFiles files;

    @Autowired
    ChangeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments assessments;

    @Autowired
    AssessmentService service;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path temp;

    private final String force = TestPeople.freshForce();
    private final String file = TestFolder.ofForce(force);
    private TestFolder folder;

    @BeforeEach
    void anOperatorAddsAForce() throws IOException {
        folder = TestFolder.copied(temp.resolve("config"));
        folder.add(force);
        // each is told to every force, and is a test of its own
        Files.delete(folder.root().resolve(RETENTION));
        Files.delete(folder.root().resolve(OUTSIDE_BODIES));
    }

    @Test
    void tellsThatAForceWasAddedAndNothingWhenNothingChanged() {
        start();
        start();
        assertThat(headlines(force)).containsExactly("Heath " + force + " Police was added to the forces");
        assertThat(headlines(Pin.NATIONAL)).containsOnlyOnce("Forces added: " + force);
    }

    @Test
    void tellsWhatFromWhatToWhatAndTheFilesBeforeAndAfter() {
        start();
        var before = folder.read().forces().get("demo").stream()
                .filter(each -> each.stem().equals(force))
                .findAny()
                .orElseThrow()
                .hash();
        folder.replace(file, "sizeBand: M", "sizeBand: L");
        start();
        assertThat(headlines(force).getFirst()).isEqualTo("Size band changed from M to L");
        var told = told(force, Locale.UK).getFirst();
        assertThat(told.who()).isEqualTo("Blue Lamp (operator’s files)");
        assertThat(told.role()).isEqualTo("job of the portal");
        var opened = people.auditor(force).call(() -> log.one(told.change().id(), Locale.UK));
        assertThat(opened.fields()).hasSize(2);
        assertThat(opened.fields().getFirst().name()).isEqualTo("Fingerprint of the file (SHA-256)");
        assertThat(opened.fields().getFirst().from()).isEqualTo(before);
        assertThat(opened.fields().getFirst().to()).hasSize(64).isNotEqualTo(before);
        assertThat(opened.fields().getLast()).isEqualTo(new ToldField("Size band", "said.sizeBand", "M", "L"));
    }

    @Test
    void tellsEverythingElseInOneLine() {
        start();
        folder.replace(file, "[firearms, dvi, ", "[");
        start();
        folder.replace(file, "inspectorate: HMICFRS", "inspectorate: HMICS");
        folder.replace(file, "region: north-east", "region: scotland");
        start();
        folder.replace(file, "  cy: Heddlu Rhos " + force + "\n", "");
        start();
        folder.replace(file, "  en: Commissioner for Heath", "  en: Commissioner for Heath\n  cy: Comisiynydd Rhos");
        start();
        folder.replace(file, "lead: Ann Heath", "lead: Ann Moor");
        start();
        folder.replace(file, "dpo: Eve Heath", "dpo: Eve Moor");
        start();
        folder.replace(file, "type: territorial", "type: territorial # as before");
        start();
        assertThat(headlines(force).subList(0, 7))
                .containsExactly(
                        "Saved the operator’s files anew; what they say is the same",
                        "Persona (data protection officer) changed from Eve Heath to Eve Moor",
                        "Persona (wellbeing lead) changed from Ann Heath to Ann Moor",
                        "Local policing body, in Welsh is Comisiynydd Rhos now, was empty",
                        "Name in Welsh is empty now, was Heddlu Rhos " + force,
                        "Changed in the operator’s files: Inspectorate, Region",
                        "Changed in the operator’s files: Capabilities proposed");
        var capabilities = told(force, Locale.UK).get(6).change().id();
        assertThat(people.auditor(force)
                        .call(() -> log.one(capabilities, Locale.UK))
                        .fields())
                .contains(new ToldField(
                        "Capabilities proposed",
                        "said.capabilities",
                        "Firearms, Disaster victim identification, Distressing digital material, Control room, Roads"
                                + " policing",
                        "Distressing digital material, Control room, Roads policing"));
    }

    @Test
    void tellsItInWelsh() {
        start();
        folder.replace(file, "sizeBand: M", "sizeBand: L");
        start();
        folder.replace(file, "region: north-east", "region: north-west");
        start();
        assertThat(told(force, Texts.WELSH))
                .extracting(told -> told.headline().words())
                .containsExactly(
                        "Newidiwyd Rhanbarth o Gogledd-ddwyrain Lloegr i Gogledd-orllewin Lloegr",
                        "Newidiwyd Band maint o M i L",
                        "Ychwanegwyd Heddlu Rhos " + force + " at yr heddluoedd");
    }

    @Test
    void tellsEachForceWhenTheListOfCapabilitiesChanges() {
        start();
        folder.replace("capabilities.yaml", "en: Roads policing", "en: Traffic policing");
        start();
        for (var touched : List.of(force, "northmoor", Pin.NATIONAL)) {
            var told = told(touched, Locale.UK).getFirst();
            assertThat(told.headline().words())
                    .isEqualTo(
                            "Name of the capability Traffic policing changed from Roads policing to Traffic policing");
            assertThat(told.change().changed("capabilities_hash")).isTrue();
            assertThat(told.change().changed("hash")).isFalse();
        }
        folder.replace("capabilities.yaml", "en: Traffic policing", "en: Roads policing");
        start();
    }

    @Test
    void tellsEachForceWhenHistoryIsToBeKeptLongerOrShorter() throws IOException {
        start();
        folder.copies(RETENTION);
        start();
        folder.replace(RETENTION, "keep: 3", "keep: 5");
        start();
        folder.replace(RETENTION, "keep: 5", "keep: never");
        start();
        Files.delete(folder.root().resolve(RETENTION));
        start();
        start();
        for (var touched : List.of(force, "northmoor", Pin.NATIONAL)) {
            assertThat(headlines(touched).subList(0, 4))
                    .containsExactly(
                            "The file that says how long history is kept was taken away: it is kept for ever",
                            "Who opened and exported what: how long it is kept changed from 5 years to no limit",
                            "Who opened and exported what: how long it is kept changed from 3 years to 5 years",
                            "Read for the first time how long the history of each kind of record is kept");
        }
        var opened = people.auditor(force)
                .call(() -> log.one(told(force, Locale.UK).get(1).change().id(), Locale.UK));
        assertThat(opened.fields())
                .extracting(ToldField::name)
                .containsExactly(
                        "Fingerprint of the file (SHA-256)", "Who opened and exported what: how long it is kept");
    }

    @Test
    void tellsEachForceWhoseGuestsMayComeInItsOwnDirectory() throws IOException {
        start();
        folder.copies(OUTSIDE_BODIES);
        start();
        folder.replace(OUTSIDE_BODIES, "Inspectorate of Invented Forces", "Inspectorate of All Forces");
        start();
        folder.replace(OUTSIDE_BODIES, "  hmics:", "  another:");
        start();
        assertThat(headlines(force).subList(0, 3))
                .containsExactly(
                        "Saved the operator’s files anew; what they say is the same",
                        "Inspectorate of All Forces: name changed from Inspectorate of Invented Forces to Inspectorate of All"
                                + " Forces",
                        "Read for the first time whose people may be let in as guests");
        assertThat(told(force, Texts.WELSH).get(1).headline().words())
                .startsWith("Newidiwyd Arolygiaeth yr Heddluoedd Dychmygol: enw o ");
    }

    @Test
    void tellsTheNationalPlaneOfItsOwnPeople() {
        start();
        folder.replace("personas.yaml", "Owen Hart", "Owen Harte");
        start();
        assertThat(headlines(Pin.NATIONAL).getFirst())
                .isEqualTo("Persona (editor) changed from Owen Hart to Owen Harte");
        assertThat(headlines(force)).hasSize(1);
    }

    @Test
    void tellsThatAForceWasTakenOutAndThatItCameBack() {
        start();
        folder.remove(force);
        start();
        start();
        var name = "Heath " + force + " Police";
        assertThat(headlines(force))
                .containsExactly(name + " was taken out of the forces", name + " was added to the forces");
        assertThat(headlines(Pin.NATIONAL).getFirst()).isEqualTo("Forces taken out: " + force);
        folder.add(force);
        start();
        assertThat(headlines(force)).hasSize(3).first().isEqualTo(name + " was added to the forces");
    }

    @Test
    void tellsOnceWhenTwoNodesStartAtOnce() throws Exception {
        start();
        folder.replace(file, "sizeBand: M", "sizeBand: XL");
        var config = folder.read();
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> starts = List.of(1, 2).stream()
                    .<Future<?>>map(_ -> nodes.submit(() -> {
                        together.await();
                        new OperatorFiles(config, "demo", files, json, transactions)
                                .run(new DefaultApplicationArguments());
                        return null;
                    }))
                    .toList();
            for (var node : starts) {
                node.get();
            }
        }
        assertThat(headlines(force)).hasSize(2).first().isEqualTo("Size band changed from M to XL");
    }

    @Test
    void tellsOnceThoughAStartWasCutOff() {
        assertThatThrownBy(() -> start(new CutOff(force))).isInstanceOf(IllegalStateException.class);
        assertThat(headlines(force)).isEmpty();
        start();
        assertThat(headlines(force)).hasSize(1);
        folder.remove(force);
        assertThatThrownBy(() -> start(new CutOff(force))).isInstanceOf(IllegalStateException.class);
        assertThat(headlines(force)).hasSize(1);
        start();
        start();
        assertThat(headlines(force)).hasSize(2);
    }

    @Test
    void tellsAForceThatWasNeverToldNothingWhenItGoes() {
        assertThatThrownBy(() -> start(new CutOff(force))).isInstanceOf(IllegalStateException.class);
        folder.remove(force);
        start();
        assertThat(headlines(force)).isEmpty();
        assertThat(headlines(Pin.NATIONAL).getFirst())
                .startsWith("Forces taken out: ")
                .contains(force);
    }

    @Test
    void leavesAnAssessmentThatIsOpenAsItWasOpened() {
        start();
        var assessment = assessments.open(force, assessments.cycle(TestAssessments.EDITION));
        var asked = asked(assessment.getId());
        folder.replace(file, "[firearms, dvi, distressing-material, control-room, roads]", "[roads]");
        start();
        assertThat(headlines(force).getFirst()).contains("Capabilities proposed");
        var after = people.lead(force).call(() -> service.standing(assessment.getId()));
        assertThat(after.assessment().capabilities()).isEqualTo(assessment.capabilities());
        assertThat(after.assessment().version()).isEqualTo(assessment.version());
        assertThat(asked(assessment.getId())).isEqualTo(asked);
    }

    @Test
    void showsTheFileAsItWasWithoutExcuse() {
        start();
        folder.replace(file, "sizeBand: M", "sizeBand: L");
        start();
        var first = told(force, Locale.UK).getLast().change().id();
        var then = people.auditor(force).call(() -> log.then(first, Locale.UK));
        assertThat(then.revised()).isTrue();
        assertThat(then.fields()).contains(new ToldField("Size band", "said.sizeBand", "", "M"));
    }

    private int asked(UUID assessment) {
        return people.lead(force)
                .call(() -> service.standing(assessment))
                .score()
                .asked();
    }

    private void start() {
        start(files);
    }

    private void start(ForceFiles with) {
        new OperatorFiles(folder.read(), "demo", with, json, transactions).run(new DefaultApplicationArguments());
    }

    private List<String> headlines(String of) {
        return told(of, Locale.UK).stream().map(told -> told.headline().words()).toList();
    }

    private List<ToldChange> told(String of, Locale language) {
        var auditor = of.equals(Pin.NATIONAL) ? people.national(Role.NATIONAL_AUDITOR) : people.auditor(of);
        return auditor.call(() -> log.page(
                        ChangeFilter.read(name -> name.equals("interest") ? "configuration" : null),
                        null,
                        50,
                        language))
                .changes();
    }

    /** A node that dies when it comes to one force. */
    private final class CutOff extends ForceFiles {

        private final String here;

        CutOff(String here) {
            super(jdbc);
            this.here = here;
        }

        @Override
        void enter(FileSaid said) {
            alive();
            super.enter(said);
        }

        @Override
        void takeOut(String about) {
            alive();
            super.takeOut(about);
        }

        private void alive() {
            if (Pin.current().orElseThrow().force().equals(here)) {
                throw new IllegalStateException("killed");
            }
        }
    }
}
