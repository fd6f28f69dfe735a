package org.bluelamp.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteKey;
import org.bluelamp.proof.format.NoteSignature;
import org.bluelamp.proof.format.SignedNote;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed heads of the pinned force's log: made, handed out, countersigned. */
@Service
public class Checkpoints {

    private final KeptCheckpoints kept;
    private final Countersignatures countersignatures;
    private final Seals seals;
    private final SigningKeys keys;
    private final CheckpointPost post;
    private final Clock clock;

    Checkpoints(
            KeptCheckpoints kept,
            Countersignatures countersignatures,
            Seals seals,
            SigningKeys keys,
            CheckpointPost post,
            Clock clock) {
        this.kept = kept;
        this.countersignatures = countersignatures;
        this.seals = seals;
        this.keys = keys;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Signs the log as it is sealed now. Where nothing was sealed since the last checkpoint that one is returned: a second of
     * the same head would say nothing more. Refused before the first seal.
     */
    @Transactional
    @Requires(Permission.MAKE_CHECKPOINT)
    public KeptCheckpoint make(Occasion occasion) {
        var found = seals.before(Long.MAX_VALUE, 1);
        if (found.isEmpty()) {
            throw Refused.because("proof.refused.nothing-sealed");
        }
        var seal = found.getFirst();
        var last = kept.findFirstByOrderBySizeDesc();
        if (last.isPresent() && last.get().size() == seal.last()) {
            return last.get();
        }
        var force = Actor.current().force();
        var head = new Checkpoint(force, seal.last(), seal.root(), seal.number(), seal.hash(), whole(clock.instant()));
        var made = kept.save(new KeptCheckpoint(head, keys.of(force), occasion));
        if (occasion != Occasion.EXPORT) {
            post.deliver(made, force);
        }
        return made;
    }

    @Transactional(readOnly = true)
    @Requires(Permission.READ_SEALS)
    public Optional<KeptCheckpoint> latest() {
        return kept.findFirstByOrderBySizeDesc();
    }

    /** The newest that was made for its own sake: whoever gets checkpoints by mail got this one, and none that an export brought along. */
    Optional<KeptCheckpoint> lastPosted() {
        return kept.findFirstByOccasionNotOrderBySizeDesc(Occasion.EXPORT.code());
    }

    /** Newest first, those that cover less than {@code size}; {@code Long.MAX_VALUE} for the newest. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_SEALS)
    public List<KeptCheckpoint> before(long size, int most) {
        return kept.findBySizeLessThanOrderBySizeDesc(size, Limit.of(most));
    }

    /** Absent for another force's, as for none. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_SEALS)
    public KeptCheckpoint checkpoint(UUID id) {
        return kept.findById(id).orElseThrow(() -> new Absent("checkpoint"));
    }

    /** Who countersigned, by the checkpoint's id, oldest first. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_SEALS)
    public Map<UUID, List<Countersignature>> countersignatures(List<KeptCheckpoint> of) {
        return countersignaturesOf(of).stream().collect(Collectors.groupingBy(Countersignature::checkpoint));
    }

    /** The note with whatever countersignatures it has: what is handed out. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_SEALS)
    public String note(UUID id) {
        var checkpoint = checkpoint(id);
        return note(checkpoint, countersignatures(List.of(checkpoint)).getOrDefault(id, List.of()));
    }

    /**
     * Keeps a signature that the force's auditor made with a key of their own, on a computer of their own. Refused where the
     * checkpoint has as many as one can carry: an export with more could not be verified.
     *
     * @param signed the note with that signature, as {@code ./bluelamp countersign-checkpoint} writes it
     * @param key the line of the key, {@code NAME+ID+BASE64}
     */
    @Transactional
    @Requires(Permission.COUNTERSIGN)
    public Countersignature countersign(UUID id, String signed, String key) {
        var checkpoint = checkpoint(id);
        NoteKey by;
        SignedNote note;
        try {
            by = NoteKey.parse(key.strip());
        } catch (Malformed e) {
            throw Refused.field("key", "proof.refused.key");
        }
        try {
            note = SignedNote.parse(signed.replace("\r\n", "\n").stripTrailing() + "\n");
        } catch (Malformed e) {
            throw Refused.field("note", "proof.refused.note");
        }
        if (!note.text().equals(parse(checkpoint.note()).text())) {
            throw Refused.field("note", "proof.refused.other");
        }
        if (by.name().equals(Checkpoint.origin(Actor.current().force()))) {
            throw Refused.field("key", "proof.refused.own");
        }
        var signature = note.signatures().stream()
                .filter(line -> by.made(line, note.text()))
                .findFirst()
                .orElseThrow(() -> Refused.field("note", "proof.refused.signature", by.name()));
        var there = countersignatures(List.of(checkpoint)).getOrDefault(id, List.of());
        return there.stream()
                .filter(countersignature -> countersignature.key().equals(by.line()))
                .findFirst()
                .orElseGet(() -> add(checkpoint, there.size(), by, signature));
    }

    private Countersignature add(KeptCheckpoint checkpoint, int there, NoteKey by, NoteSignature signature) {
        if (parse(checkpoint.note()).signatures().size() + there >= SignedNote.MOST_SIGNATURES) {
            throw Refused.field("note", "proof.refused.countersigned", SignedNote.MOST_SIGNATURES);
        }
        return countersignatures.save(new Countersignature(
                checkpoint.getId(),
                by,
                signature,
                clock.instant(),
                Actor.current().personId()));
    }

    /** Those of the log's first {@code size} changes, as an export carries them, by size. */
    List<KeptCheckpoint> upTo(long size) {
        return kept.findBySizeLessThanEqualOrderBySize(size);
    }

    List<Countersignature> countersignaturesOf(List<KeptCheckpoint> of) {
        return countersignatures.findByCheckpointInOrderByAddedAt(
                of.stream().map(KeptCheckpoint::getId).toList());
    }

    static String note(KeptCheckpoint checkpoint, List<Countersignature> countersignatures) {
        var note = parse(checkpoint.note());
        for (var countersignature : countersignatures) {
            note = note.with(countersignature.signature());
        }
        return note.written();
    }

    /** Every key that verifies something of these, each once. */
    static List<String> keys(List<KeptCheckpoint> checkpoints, List<Countersignature> countersignatures) {
        var lines = new ArrayList<String>();
        checkpoints.forEach(checkpoint -> lines.addAll(checkpoint.keys()));
        countersignatures.forEach(countersignature -> lines.add(countersignature.key()));
        return lines.stream().distinct().toList();
    }

    private static Instant whole(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS);
    }

    private static SignedNote parse(String note) {
        try {
            return SignedNote.parse(note);
        } catch (Malformed e) {
            throw new IllegalStateException("A checkpoint that was signed here cannot be read", e);
        }
    }
}
