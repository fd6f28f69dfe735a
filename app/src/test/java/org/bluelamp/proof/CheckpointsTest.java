package org.bluelamp.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.Sealer;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.notices.Post;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.NoteKey;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.SignedNote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CheckpointsTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Sealer sealer;

    @Autowired
    Seals seals;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    ForcesCheckpoints ofForces;

    @Autowired
    CheckpointPost post;

    @Autowired
    ApplicationContext context;

    private final String force = TestPeople.freshForce();

    @Test
    void signTheLogAsItIsSealed() throws Exception {
        change("Ann");
        var made = make();
        var note = SignedNote.parse(made.note());
        var head = Checkpoint.parse(note.text());
        var seal = people.auditor(force)
                .call(() -> seals.before(Long.MAX_VALUE, 1))
                .getFirst();
        assertThat(head.force()).isEqualTo(force);
        assertThat(head.size()).isEqualTo(made.size()).isEqualTo(seal.last());
        assertThat(head.root()).isEqualTo(seal.root());
        assertThat(head.sealHash()).isEqualTo(seal.hash());
        assertThat(made.keys()).hasSize(1);
        assertThat(NoteKey.parse(made.keys().getFirst()).made(note.signatures().getFirst(), note.text()))
                .isTrue();
    }

    @Test
    void sayNothingTwice() {
        change("Ann");
        var first = make();
        assertThat(make().getId()).isEqualTo(first.getId());
        // the checkpoint is itself a change, and sealed like any other
        sealer.seal();
        assertThat(make().size()).isGreaterThan(first.size());
    }

    @Test
    void areRefusedBeforeTheFirstSeal() {
        var auditor = people.auditor(force);
        assertThatThrownBy(() -> auditor.run(() -> checkpoints.make(Occasion.ON_DEMAND)))
                .isInstanceOf(Refused.class)
                .hasMessage("proof.refused.nothing-sealed");
    }

    @Test
    void areAbsentForAnotherForce() {
        change("Ann");
        var made = make();
        var stranger = people.auditor(TestPeople.freshForce());
        assertThatThrownBy(() -> stranger.run(() -> checkpoints.note(made.getId())))
                .isInstanceOf(Absent.class);
    }

    @Test
    void areKeptByTheNationalAuditorWhoSeesNothingElseOfAForce() {
        var known = "northmoor";
        signIn.known(known, "s", "Ann " + System.nanoTime(), EnumSet.of(Role.LEAD));
        sealer.seal();
        var made = people.auditor(known).call(() -> checkpoints.make(Occasion.ON_DEMAND));
        var national = people.national(Role.NATIONAL_AUDITOR);
        assertThat(national.call(ofForces::latest))
                .anySatisfy(latest -> assertThat(latest)
                        .isEqualTo(new ForcesCheckpoints.Latest(known, made.size(), made.madeAt(), made.note())));
        assertThat(national.call(() -> ofForces.note(known))).isEqualTo(made.note());
        assertThatThrownBy(() -> national.run(() -> ofForces.note("nowhere"))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> national.run(() -> checkpoints.note(made.getId())))
                .isInstanceOf(Absent.class);
    }

    @Test
    void carryTheSignatureOfAnAuditorsOwnKey() throws Exception {
        change("Ann");
        var made = make();
        var own = signer("internal-audit");
        var auditor = people.auditor(force);
        var signed = signed(made, own);
        auditor.run(
                () -> checkpoints.countersign(made.getId(), signed, own.key().line()));
        auditor.run(
                () -> checkpoints.countersign(made.getId(), signed, own.key().line()));
        assertThat(auditor.call(() -> checkpoints.countersignatures(List.of(made))))
                .as("the same signature brought twice is one")
                .hasEntrySatisfying(
                        made.getId(),
                        names -> assertThat(names)
                                .extracting(Countersignature::name)
                                .containsExactly("internal-audit"));
        var note = SignedNote.parse(auditor.call(() -> checkpoints.note(made.getId())));
        assertThat(note.signatures()).hasSize(2).anyMatch(line -> own.key().made(line, note.text()));
    }

    /** One with more could be verified by nobody, nor could any export after it. */
    @Test
    void carryNoMoreSignaturesThanAVerifierReads() throws Exception {
        change("Ann");
        var made = make();
        var auditor = people.auditor(force);
        var first = signer("audit-1");
        for (var i = 1; i < SignedNote.MOST_SIGNATURES; i++) {
            var own = i == 1 ? first : signer("audit-" + i);
            var signed = signed(made, own);
            auditor.run(() ->
                    checkpoints.countersign(made.getId(), signed, own.key().line()));
        }
        var more = signer("audit-more");
        var signed = signed(made, more);
        assertThatThrownBy(() -> auditor.run(() ->
                        checkpoints.countersign(made.getId(), signed, more.key().line())))
                .isInstanceOf(Refused.class)
                .hasMessage("proof.refused.countersigned");
        var again = signed(made, first);
        auditor.run(
                () -> checkpoints.countersign(made.getId(), again, first.key().line()));
        var note = auditor.call(() -> checkpoints.note(made.getId()));
        assertThat(SignedNote.parse(note).signatures()).hasSize(SignedNote.MOST_SIGNATURES);
    }

    @Test
    void goToWhomTheForceChose() {
        people.auditor(force);
        var auditor = people.auditor(force);
        assertThatThrownBy(() -> auditor.run(() -> post.add("internal audit")))
                .isInstanceOf(Refused.class)
                .hasMessage("proof.refused.address");
        var reader = auditor.call(() -> post.add(" audit@example.police.uk "));
        assertThat(auditor.call(() -> post.add("audit@example.police.uk")).getId())
                .as("an address stands there once")
                .isEqualTo(reader.getId());
        var stranger = people.auditor(TestPeople.freshForce());
        assertThat(stranger.call(post::readers)).isEmpty();
        assertThatThrownBy(() -> stranger.run(() -> post.end(reader.getId(), reader.version())))
                .isInstanceOf(Absent.class);
        auditor.run(() -> post.end(reader.getId(), reader.version()));
        assertThat(auditor.call(post::readers)).isEmpty();
    }

    @Test
    void areSentWhenMadeForTheDayOrOnDemandAndNotForAnExport() {
        change("Ann");
        var auditor = people.auditor(force);
        auditor.run(() -> post.add("audit@example.police.uk"));
        var mail = mock(Post.class);
        var posting = Posting.by(context, mail);
        for (var occasion : List.of(Occasion.DAILY, Occasion.ON_DEMAND)) {
            sealer.seal();
            var made = auditor.call(() -> posting.make(occasion));
            auditor.run(() -> posting.make(occasion));
            verify(mail, times(1).description("once for " + occasion))
                    .send(
                            eq("audit@example.police.uk"),
                            contains("Checkpoint of " + force),
                            contains("There is nothing to do now."),
                            eq("checkpoint-" + force + "-" + made.size() + ".txt"),
                            eq(made.note()));
        }
        sealer.seal();
        assertThat(auditor.call(() -> posting.make(Occasion.EXPORT)).occasion()).isEqualTo(Occasion.EXPORT);
        verifyNoMoreInteractions(mail);
    }

    @TestFactory
    Stream<DynamicTest> refuseASignatureThatIsNone() throws Exception {
        change("Ann");
        var first = make();
        sealer.seal();
        var made = make();
        var own = signer("internal-audit");
        var forged =
                SignedNote.parse(made.note()).with(own.sign("something else")).written();
        return Stream.of(
                refused("no key", made, signed(made, own), "nonsense", "proof.refused.key"),
                refused("no note", made, "nonsense", own.key().line(), "proof.refused.note"),
                refused(
                        "another checkpoint",
                        made,
                        signed(first, own),
                        own.key().line(),
                        "proof.refused.other"),
                refused("not signed", made, made.note(), own.key().line(), "proof.refused.signature"),
                refused("signed something else", made, forged, own.key().line(), "proof.refused.signature"),
                refused("the portal's own", made, made.note(), made.keys().getFirst(), "proof.refused.own"));
    }

    private DynamicTest refused(String what, KeptCheckpoint made, String note, String key, String reason) {
        return DynamicTest.dynamicTest(what, () -> {
            var auditor = people.auditor(force);
            assertThatThrownBy(() -> auditor.run(() -> checkpoints.countersign(made.getId(), note, key)))
                    .isInstanceOf(Refused.class)
                    .hasMessage(reason);
        });
    }

    @Test
    void areSignedByEitherKeyDuringARotation(@TempDir Path folder) throws IOException {
        var keys = new SigningKeys(folder.resolve("keys"));
        var first = keys.of("northmoor");
        assertThat(first).as("the first is made").hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/first.pem"))))
                .isEqualTo("rw-------");
        assertThat(keys.of("northmoor").getFirst().key())
                .isEqualTo(first.getFirst().key());
        assertThat(keys.of("estuary").getFirst().key().name()).isEqualTo("blue-lamp/estuary");

        new SigningKeys(folder.resolve("next")).of("northmoor");
        Files.copy(folder.resolve("next/first.pem"), folder.resolve("keys/second.pem"));
        assertThat(keys.of("northmoor")).hasSize(2);
        Files.delete(folder.resolve("keys/first.pem"));
        assertThat(keys.of("northmoor"))
                .hasSize(1)
                .noneMatch(signer -> signer.key().equals(first.getFirst().key()));

        Files.writeString(folder.resolve("keys/broken.pem"), "nonsense");
        assertThatThrownBy(() -> keys.of("northmoor")).hasMessageContaining("openssl genpkey");
    }

    @Test
    void areDueAtElevenInTheUnitedKingdom() {
        assertThat(DailyCheckpoints.due(Instant.parse("2026-11-25T22:59:59Z"))).isEqualTo("2026-11-24T23:00:00Z");
        assertThat(DailyCheckpoints.due(Instant.parse("2026-11-25T23:00:00Z"))).isEqualTo("2026-11-25T23:00:00Z");
        assertThat(DailyCheckpoints.due(Instant.parse("2026-07-25T22:30:00Z")))
                .as("summer time")
                .isEqualTo("2026-07-25T22:00:00Z");
    }

    private KeptCheckpoint make() {
        return people.auditor(force).call(() -> checkpoints.make(Occasion.ON_DEMAND));
    }

    private void change(String name) {
        people.auditor(force);
        signIn.known(force, "s", name, EnumSet.of(Role.LEAD));
        sealer.seal();
    }

    private static String signed(KeptCheckpoint checkpoint, NoteSigner signer) throws Exception {
        var note = SignedNote.parse(checkpoint.note());
        return note.with(signer.sign(note.text())).written();
    }

    private static NoteSigner signer(String name) throws NoSuchAlgorithmException {
        return new NoteSigner(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }
}
