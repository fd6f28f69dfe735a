package org.bluelamp.doors;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.TestPeople;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.Subject;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleDates;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.TestEditions;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Invitation;
import org.bluelamp.help.Sharing;
import org.bluelamp.help.SharingAsked;
import org.bluelamp.help.SharingService;
import org.bluelamp.history.Sealer;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.launch.SharedServer;
import org.bluelamp.proof.CheckpointPost;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.KeptCheckpoint;
import org.bluelamp.proof.Occasion;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.SignedNote;
import org.bluelamp.records.Held;
import org.bluelamp.records.HoldService;
import org.bluelamp.records.RedactionAsked;
import org.bluelamp.records.RedactionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes forces that have one of everything, each text of theirs with a word of their own in it. */
final class Places {

    private static final AtomicInteger NEXT = new AtomicInteger();

    static final String EDITION = "edition-for-the-doors";
    private static final UUID RELEASE = UUID.randomUUID();
    static final UUID PRACTICE = UUID.randomUUID();
    private static final NoteSigner COUNTERSIGNER = countersigner();

    private final TestPeople people;
    private final CycleService cycles;
    private final AssessmentService assessments;
    private final AnswerService answers;
    private final EvidenceService evidence;
    private final Clock clock;
    private final JdbcTemplate changes;
    private final RedactionService redactions;
    private final HoldService holds;
    private final Guests guests;
    private final Sealer sealer;
    private final Seals seals;
    private final Checkpoints checkpoints;
    private final CheckpointPost post;
    private final SharingService sharings;
    private final SignIn signIn;

    Places(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        cycles = context.getBean(CycleService.class);
        assessments = context.getBean(AssessmentService.class);
        answers = context.getBean(AnswerService.class);
        evidence = context.getBean(EvidenceService.class);
        clock = context.getBean(Clock.class);
        changes = context.getBean(JdbcTemplate.class);
        redactions = context.getBean(RedactionService.class);
        holds = context.getBean(HoldService.class);
        guests = context.getBean(Guests.class);
        sealer = context.getBean(Sealer.class);
        seals = context.getBean(Seals.class);
        checkpoints = context.getBean(Checkpoints.class);
        post = context.getBean(CheckpointPost.class);
        sharings = context.getBean(SharingService.class);
        signIn = context.getBean(SignIn.class);
        people.national(Role.EDITOR)
                .run(() -> context.getBean(EditionService.class).publish(TestEditions.small(EDITION)));
    }

    Place make() {
        return make(null);
    }

    /** @param force null makes one of its own, whose code has the word in it */
    Place make(@Nullable String force) {
        var cycle = cycle("Cycle one for the doors").getId();
        PlantedReleases.published(RELEASE, cycle, 1);
        practice();
        return in(force, cycle, cycle("Cycle two for the doors").getId(), planned(), 1);
    }

    /** Another force with the same in the same cycles, which answers otherwise. */
    Place beside(Place other) {
        return in(null, other.cycle(), other.nextCycle(), other.plannedCycle(), 3)
                .showing(other.release());
    }

    private Place in(@Nullable String known, UUID cycle, UUID nextCycle, UUID plannedCycle, int level) {
        // no prefix of another's, so that finding it means finding it
        var word = "zirconium" + NEXT.incrementAndGet() + "m";
        var force = known == null ? "force-of-" + word : known;
        reminder(force, cycle);
        var lead = people.lead(force);
        return lead.call(() -> {
            var operation = UUID.randomUUID();
            var assessment = assessments.open(cycle, Set.of()).getId();
            var answer = answers.save(
                    assessment, "A01", new SaveAnswer(level, false, null, "Says " + word, null, operation));
            var offer = offer(word);
            var proof = evidence.offerLink(
                    new Subject(AssessmentService.SUBJECT, assessment, "A01"),
                    offer,
                    "https://intranet.example.police.uk/" + word);
            check(assessment);
            var version = assessments.standing(assessment).assessment().version();
            var seal = seal();
            var checkpoint = people.auditor(force).call(() -> checkpoints.make(Occasion.ON_DEMAND));
            return new Place(
                    force,
                    word,
                    cycle,
                    nextCycle,
                    plannedCycle,
                    lead.personId(),
                    operation,
                    assessment,
                    version,
                    "A01",
                    answer.version(),
                    "A02",
                    proof.getId(),
                    proof.version(),
                    file(assessment, offer, word),
                    RELEASE,
                    changes.queryForObject("select id from change where entity = 'answer' limit 1", UUID.class),
                    seal,
                    checkpoint.getId(),
                    countersigned(checkpoint),
                    COUNTERSIGNER.key().line(),
                    people.auditor(force)
                            .call(() -> post.add(word + "@example.police.uk"))
                            .getId(),
                    sharing("A01", word, operation).getId(),
                    request(force, word),
                    redaction(word),
                    disposal(force),
                    hold(word),
                    guest(word));
        });
    }

    /** So many more of everything of which a page may show several, in this force, and another force beside it. */
    void more(Place place, int times) {
        beside(place);
        if (times > 1) {
            // of each standard once
            people.lead(place.force()).run(() -> sharing("B01", place.word(), UUID.randomUUID()));
        }
        for (var i = 0; i < times; i++) {
            more(place, place.word() + "x" + NEXT.incrementAndGet());
        }
        sealer.seal();
    }

    private void more(Place place, String word) {
        signIn.known(place.force(), word, "Somebody of " + word, EnumSet.of(Role.CONTRIBUTOR));
        people.lead(place.force()).run(() -> {
            var version = changes.queryForObject(
                    "select version from answer where assessment = ? and standard = 'A01'",
                    Integer.class,
                    place.assessment());
            answers.save(
                    place.assessment(),
                    "A01",
                    new SaveAnswer(2, false, null, "Says " + word, version, UUID.randomUUID()));
            evidence.offerLink(
                    new Subject(AssessmentService.SUBJECT, place.assessment(), "A01"),
                    offer(word),
                    "https://intranet.example.police.uk/" + word);
            redaction(word);
            hold(word);
            guest(word);
        });
        disposal(place.force());
        people.auditor(place.force()).run(() -> {
            checkpoints.make(Occasion.ON_DEMAND);
            post.add(word + "@example.police.uk");
        });
    }

    /** Written past the rules, which remind only forces of the directory. */
    private void reminder(String force, UUID cycle) {
        people.national(Role.EDITOR)
                .run(() -> changes.update(
                        "insert into reminder (force, cycle, day, state, sent_at, sent_by)"
                                + " values (?, ?, '2026-01-05', 'not-started', now(), gen_random_uuid())",
                        force,
                        cycle));
    }

    private static String countersigned(KeptCheckpoint checkpoint) {
        try {
            var note = SignedNote.parse(checkpoint.note());
            return note.with(COUNTERSIGNER.sign(note.text())).written();
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    private static NoteSigner countersigner() {
        try {
            return new NoteSigner(
                    "internal-audit", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Offer offer(String word) {
        return new Offer(
                "Minutes " + word,
                EvidenceKind.values()[0],
                LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).minusDays(30),
                Classification.values()[0],
                true);
    }

    private String seal() {
        sealer.seal();
        return seals.before(2, 1).getFirst().hash();
    }

    private Sharing sharing(String standard, String word, UUID operation) {
        return sharings.ask(SharingAsked.of(
                "help", EDITION, standard, "wellbeing@example.police.uk", "We need " + word, operation));
    }

    private UUID request(String force, String word) {
        var asked = sharing("A02", word, UUID.randomUUID());
        return people.chief(force)
                .call(() -> sharings.confirm(asked.getId(), asked.version()))
                .getId();
    }

    private UUID redaction(String word) {
        var change = changes.queryForObject(
                "select id from change where entity = 'answer' order by at desc limit 1", UUID.class);
        return redactions
                .ask(new RedactionAsked(change, "comment", "Says " + word, "other", "Has no place here"))
                .getId();
    }

    private UUID guest(String word) {
        var today = guests.today();
        return guests.let(
                        new Invitation("audit", TestPeople.OUTSIDE, "somebody-of-" + word, "For " + word, today, today))
                .getId();
    }

    private UUID hold(String word) {
        return holds.place(new Held("claim", "For " + word, null, "force", null, null, null, null, null, null))
                .getId();
    }

    /** Written past the rules, and by the database's superuser: nothing in a new force is due. */
    private static UUID disposal(String force) {
        var access = SharedServer.get().access();
        var id = UUID.randomUUID();
        try (var connection = access.connect(access.superuser());
                var insert = connection.prepareStatement(
                        "insert into disposal (force, id, version, retention, cutoff, years, state, asked_by, asked_at) values"
                                + " (?, ?, 0, 'access', '2020-01-01', 3, 'asked', gen_random_uuid(), '2026-01-01')")) {
            insert.setString(1, force);
            insert.setObject(2, id);
            insert.execute();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The result of a check that names what this force has. */
    private void check(UUID assessment) {
        changes.update("""
                insert into history_check (at, everything, asked, number, seal, sealed, lives, chained, pasts, by_hand, erased,
                  watched, breaks, named)
                values (clock_timestamp(), true, true, 0, 0, 0, 0, 0, 0, 0, 0, true, 1, jsonb_build_array(one_break('altered', 'assessment', ?, null, null)))""", assessment);
    }

    private UUID file(UUID assessment, Offer offer, String word) {
        var bytes = ("Minutes of " + word).getBytes(StandardCharsets.UTF_8);
        try (var received = evidence.receive("minutes.txt", bytes.length, new ByteArrayInputStream(bytes))) {
            return evidence.offerFile(new Subject(AssessmentService.SUBJECT, assessment, "A01"), offer, received)
                    .getId();
        }
    }

    /** Of yet another force, and written past the rules: what may be offered is its room's own test. */
    private static void practice() {
        var access = SharedServer.get().access();
        try (var connection = access.connect(access.superuser());
                var insert = connection.prepareStatement("""
                        insert into practice (force, id, edition, area, standard, contact, sentence, published_at)
                        values ('force-of-the-practice', ?, 'edition-for-the-doors', 'A', 'A01', 'wellbeing@example.police.uk', 'Works.', '2020-01-01')
                        on conflict do nothing""")) {
            insert.setObject(1, PRACTICE);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cycle cycle(String title) {
        return people.national(Role.EDITOR)
                .call(() -> cycles.open(title, EDITION, new CycleDates(day(-30), day(-10), day(20), day(40))));
    }

    /** Long ago, so that no other test finds it the newest. */
    private UUID planned() {
        var day = Instant.parse("2020-01-01T00:00:00Z");
        var dates = new CycleDates(
                day, day.plus(Duration.ofDays(1)), day.plus(Duration.ofDays(2)), day.plus(Duration.ofDays(3)));
        return people.national(Role.EDITOR)
                .call(() -> cycles.plan("Cycle three for the doors", EDITION, dates))
                .getId();
    }

    private Instant day(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
