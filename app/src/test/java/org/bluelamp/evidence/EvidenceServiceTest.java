package org.bluelamp.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class EvidenceServiceTest {

    private static final Offer OFFER = new Offer(
            "Surveillance schedule 2026",
            EvidenceKind.POLICY,
            LocalDate.of(2026, 3, 14),
            Classification.OFFICIAL,
            true);
    private static final byte[] CONTENT = SampleFiles.pdf("/Title (A sentence that stands in the file alone)");

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final TestSubjects subjects;
    private final String force = TestPeople.freshForce();
    private Actor lead;
    private Actor contributor;
    private Subject subject;

    EvidenceServiceTest(@Autowired ConfigurableListableBeanFactory beans) {
        subjects = TestSubjects.of(beans);
    }

    @BeforeEach
    void aForceWithASubject() {
        lead = people.lead(force);
        contributor = people.contributor(force);
        subject = subjects.open("MH07");
    }

    private Evidence link() {
        return contributor.call(() -> service.offerLink(subject, OFFER, "https://force.example/schedule"));
    }

    private Evidence file(byte[] content) {
        return contributor.call(() -> {
            try (var received = service.receive("schedule.pdf", content.length, new ByteArrayInputStream(content))) {
                return service.offerFile(subject, OFFER, received);
            }
        });
    }

    private byte[] opened(Actor reader, UUID id) {
        return reader.call(() -> {
            try (var opened = folder.open(id)) {
                var bytes = new ByteArrayOutputStream();
                opened.sendTo(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void keepsAFileAndGivesItBackByteForByte() throws Exception {
        var large = SampleFiles.join(SampleFiles.pdf(""), new byte[3 * 1024 * 1024], SampleFiles.text("%%EOF"));
        var evidence = file(large);
        assertThat(opened(people.chief(force), evidence.getId())).isEqualTo(large);
        assertThat(evidence.size()).contains((long) large.length);
        assertThat(evidence.mediaType()).contains("application/pdf");
        assertThat(evidence.sha256())
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(large)));
        assertThat(evidence.offeredBy()).isEqualTo(contributor.personId());
    }

    @Test
    void writesThatItWasOpenedBeforeItIsRead() {
        var evidence = file(CONTENT);
        var auditor = people.auditor(force);
        var statements = TestStatements.during(() -> opened(auditor, evidence.getId()));
        var told = index(statements, "record_event");
        assertThat(told).isPositive().isLessThan(index(statements, "from evidence_file"));
        auditor.run(() -> assertThat(jdbc.queryForList(
                        "select operation || ' ' || role_used from change where entity = 'evidence' and record = ?"
                                + " order by at",
                        String.class,
                        evidence.getId()))
                .containsExactly("insert contributor", "opened auditor"));
    }

    private static int index(List<String> statements, String part) {
        for (var i = 0; i < statements.size(); i++) {
            if (statements.get(i).contains(part)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void tellsNothingOfWhatIsNotThere() {
        var evidence = file(CONTENT);
        var nobodyOfTheForce = people.auditor(TestPeople.freshForce());
        assertThatThrownBy(() -> opened(nobodyOfTheForce, evidence.getId())).isInstanceOf(Absent.class);
        nobodyOfTheForce.run(
                () -> assertThat(jdbc.queryForList("select 1 from change where entity = 'evidence'", Integer.class))
                        .as("what is not there was not opened")
                        .isEmpty());
    }

    @Test
    void keepsTheContentOutOfTheHistoryButItsDigestIn() {
        var evidence = file(CONTENT);
        lead.run(() -> {
            var payloads = jdbc.queryForList(
                    "select p.after from change c join change_payload p on p.force = c.force and p.change_id = c.id"
                            + " where c.entity in ('evidence', 'evidence_file')",
                    String.class);
            assertThat(payloads)
                    .hasSize(2)
                    .allSatisfy(payload -> assertThat(payload)
                            .contains(evidence.sha256().orElseThrow())
                            .doesNotContain("stands in the file")
                            .doesNotContain(HexFormat.of().formatHex(CONTENT).substring(20, 60))
                            .hasSizeLessThan(1_500));
        });
    }

    @Test
    void answersForAnotherForcesEvidenceAsForNone() {
        var evidence = file(CONTENT);
        var stranger = people.lead(TestPeople.freshForce());
        for (var id : List.of(evidence.getId(), UUID.randomUUID())) {
            for (Supplier<Object> attempt : List.<Supplier<Object>>of(
                    () -> folder.evidence(id),
                    () -> folder.open(id),
                    () -> service.accept(id, 0),
                    () -> service.sendBack(id, 0, "No"),
                    () -> service.withdraw(id, 0))) {
                assertThatThrownBy(() -> stranger.call(attempt))
                        .isInstanceOf(Absent.class)
                        .hasMessage("No such evidence");
            }
        }
        assertThat(stranger.call(() -> folder.of(TestSubjects.KIND, subject.id())))
                .isEmpty();
        assertThat(stranger.call(() -> folder.of(subject))).isEmpty();
        stranger.run(() -> assertThat(jdbc.queryForList("select 1 from evidence_file", Integer.class))
                .isEmpty());
        assertThat(lead.call(() -> folder.evidence(evidence.getId())).waits()).isTrue();
    }

    @Test
    void takesNothingForASubjectThatIsLockedForeignOrUnguarded() {
        var evidence = link();
        subjects.lock(subject);
        assertThatThrownBy(this::link).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> file(CONTENT)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lead.call(() -> service.accept(evidence.getId(), evidence.version())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> contributor.call(() -> service.withdraw(evidence.getId(), evidence.version())))
                .isInstanceOf(Refused.class);
        subject = new Subject(TestSubjects.KIND, UUID.randomUUID(), "MH07");
        assertThatThrownBy(this::link).isInstanceOf(Absent.class);
        subject = new Subject("nobodys", UUID.randomUUID(), "MH07");
        assertThatThrownBy(this::link).isInstanceOf(Absent.class).hasMessage("No such nobodys");
    }

    @Test
    void letsTheLeadDecideOnceAndOnWhatWasSeen() {
        var evidence = link();
        var accepted = lead.call(() -> service.accept(evidence.getId(), evidence.version()));
        assertThat(accepted.accepted()).isTrue();
        assertThat(accepted.version()).isGreaterThan(evidence.version());
        assertThatThrownBy(() -> lead.call(() -> service.sendBack(evidence.getId(), evidence.version(), "Too old")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> lead.call(() -> service.sendBack(evidence.getId(), accepted.version(), "Too old")))
                .isInstanceOf(Refused.class);
        var withdrawn = lead.call(() -> service.withdraw(evidence.getId(), accepted.version()));
        assertThat(lead.call(() -> folder.of(subject)))
                .as("withdrawn is kept")
                .extracting(Evidence::status)
                .containsExactly(EvidenceStatus.WITHDRAWN);
        assertThat(withdrawn.decidedBy()).contains(lead.personId());
    }

    @Test
    void listsEveryPartInOneStatementHoweverManyThereAre() {
        link();
        assertThat(TestStatements.during(this::readAll)).hasSize(1);
        var first = subject;
        for (var i = 0; i < 5; i++) {
            subject = subjects.another(first, "PW0" + i);
            file(CONTENT);
        }
        assertThat(TestStatements.during(this::readAll))
                .singleElement()
                .asString()
                .doesNotContain("evidence_file");
        assertThat(lead.call(() -> folder.of(TestSubjects.KIND, first.id())).keySet())
                .containsExactlyInAnyOrder("MH07", "PW00", "PW01", "PW02", "PW03", "PW04");
    }

    private void readAll() {
        lead.run(() -> folder.of(TestSubjects.KIND, subject.id()));
    }

    @Test
    void pagesThroughAListWithoutLeavingOneOut() {
        for (var i = 0; i < 5; i++) {
            link();
        }
        var all = lead.call(() -> folder.of(subject));
        var first =
                lead.call(() -> folder.after(TestSubjects.KIND, subject.id(), null, Instant.EPOCH, new UUID(0, 0), 3));
        var last = first.getLast();
        var rest = lead.call(
                () -> folder.after(TestSubjects.KIND, subject.id(), "MH07", last.offeredAt(), last.getId(), 3));
        assertThat(all).hasSize(5);
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(rest)
                .extracting(Evidence::getId)
                .doesNotContainAnyElementsOf(first.stream().map(Evidence::getId).toList());
    }

    @Test
    void needsAFixedNumberOfStatements() {
        var linkOffered = TestStatements.during(this::link);
        assertThat(linkOffered)
                .as("count, number of the revision, evidence, revision, its past")
                .hasSize(5);
        var fileOffered = TestStatements.during(() -> file(CONTENT));
        assertThat(fileOffered).as("and the content").hasSize(6);
        var evidence = link();
        assertThat(TestStatements.during(() -> lead.call(() -> service.accept(evidence.getId(), evidence.version()))))
                .as("evidence, number of the revision, evidence, revision, its past")
                .hasSize(5);
        var kept = file(CONTENT);
        assertThat(TestStatements.during(() -> opened(lead, kept.getId())))
                .as("evidence, event, content in one part")
                .hasSize(3);
    }

    @Test
    void keepsNoMoreItemsThanAListCanShow() {
        for (var i = 0; i < 30; i++) {
            link();
        }
        assertThatThrownBy(this::link).hasMessage("evidence.refused.too-many");
        var one = lead.call(() -> folder.of(subject)).getFirst();
        contributor.run(() -> service.withdraw(one.getId(), one.version()));
        assertThat(link().waits()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CHIEF", "AUDITOR", "ANALYST", "EDITOR", "NATIONAL_AUDITOR", "OPERATOR"},
            value = Role.class)
    void refusesOffersAndDecisionsToOtherRoles(Role role) {
        var evidence = link();
        var other = role.national() ? people.national(role) : people.in(force, role);
        assertThatThrownBy(() -> other.call(() -> service.offerLink(subject, OFFER, "https://force.example/")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.call(() -> service.receive("a.txt", 1, new ByteArrayInputStream(new byte[1]))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.call(() -> service.accept(evidence.getId(), evidence.version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.call(() -> service.withdraw(evidence.getId(), evidence.version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesDecisionsToContributorsAndReadingToTheNationalService() {
        var evidence = file(CONTENT);
        assertThatThrownBy(() -> contributor.call(() -> service.accept(evidence.getId(), evidence.version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contributor.call(() -> service.sendBack(evidence.getId(), evidence.version(), "No")))
                .isInstanceOf(AccessDeniedException.class);
        var analyst = people.national(Role.ANALYST);
        assertThatThrownBy(() -> analyst.call(() -> folder.open(evidence.getId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> analyst.call(() -> folder.of(subject))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void neverChangesAFileThatItKeeps() {
        var evidence = file(CONTENT);
        for (var statement : List.of(
                "update evidence_file set content = 'x'", "delete from evidence_file", "delete from evidence")) {
            assertThatThrownBy(() -> lead.run(() -> jdbc.update(statement)))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table "
                            + (statement.contains("_file") ? "evidence_file" : "evidence"));
        }
        assertThat(opened(lead, evidence.getId())).isEqualTo(CONTENT);
    }

    @Test
    void saysWhatHappenedInTheSameTransaction() {
        var evidence = link();
        lead.run(() -> transaction.executeWithoutResult(status -> {
            service.accept(evidence.getId(), evidence.version());
            status.setRollbackOnly();
        }));
        assertThat(lead.call(() -> folder.evidence(evidence.getId())).waits()).isTrue();
    }
}
