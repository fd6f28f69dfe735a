package org.bluelamp.proof.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Frontier;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.Image;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.bluelamp.proof.format.SignedNote;
import org.bluelamp.proof.kit.HistoryZip;
import org.bluelamp.proof.kit.IndexWords;
import org.bluelamp.proof.kit.TestKeys;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An honest history of sixteen changes in six seals, with everything that one can have: a redaction of changes 2 and 6, told by
 * changes 9 and 10; a disposal of 3 and, for the second time, 6, told by 13; checkpoints at 8, 14 and 16, over which the
 * portal's key was rotated, the first countersigned by an auditor.
 */
final class SmallHistory {

    static final String FORCE = "northmoor";
    static final String REDACTION = "aaaaaaaa-0000-4000-8000-000000000001";
    static final String DISPOSAL = "aaaaaaaa-0000-4000-8000-000000000002";
    static final int[] LASTS = {3, 4, 8, 11, 14, 16};

    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");

    private final Hashes hashes = new Hashes();
    private final String force;

    SmallHistory(String force) {
        this.force = force;
    }

    /** The export, as the portal writes it. */
    static byte[] export() {
        return new SmallHistory(FORCE).zip(16);
    }

    /** An export of the first seals of the same history, as it was handed out then. */
    static byte[] earlier(int changes) {
        return new SmallHistory(FORCE).zip(changes);
    }

    /** The checkpoint of so many changes, as an auditor keeps it. */
    static String checkpoint(long size) {
        return new SmallHistory(FORCE).checkpoints(16).get(size);
    }

    byte[] zip(int count) {
        var seals = seals(count);
        var out = new ByteArrayOutputStream();
        try {
            HistoryZip.write(
                    new HistoryZip.Contents(
                            force,
                            Instant.parse(seals.getLast().at()).plusSeconds(600),
                            seals.iterator(),
                            changes().subList(0, count).iterator(),
                            checkpoints(count),
                            List.of(
                                    TestKeys.PORTAL.key().line(),
                                    TestKeys.ROTATED.key().line(),
                                    TestKeys.AUDITOR.key().line()),
                            Map.of(person(1), "Ada Reeve <lead>", person(2), "Siân Hughes"),
                            new IndexWords(new Texts(), Texts.ENGLISH, "Northmoor Police")),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private SortedMap<Long, String> checkpoints(int count) {
        var notes = new TreeMap<Long, String>();
        for (var seal : seals(count)) {
            switch ((int) seal.last()) {
                case 8 -> notes.put(8L, signed(seal, TestKeys.PORTAL, TestKeys.AUDITOR));
                case 14 -> notes.put(14L, signed(seal, TestKeys.PORTAL, TestKeys.ROTATED));
                case 16 -> notes.put(16L, signed(seal, TestKeys.ROTATED));
                default -> {}
            }
        }
        return notes;
    }

    private String signed(Seal seal, NoteSigner... signers) {
        var text = Checkpoint.of(force, seal, Instant.parse(seal.at()).plusSeconds(60))
                .text();
        var note = new SignedNote(text, List.of());
        for (var signer : signers) {
            note = note.with(signer.sign(text));
        }
        return note.written();
    }

    private List<Seal> seals(int count) {
        var changes = changes();
        var tree = new Frontier(hashes);
        var seals = new ArrayList<Seal>();
        for (var last : LASTS) {
            if (last > count) {
                break;
            }
            var first = (int) tree.size() + 1;
            changes.subList(first - 1, last).forEach(change -> tree.add(hashes.leaf(force, change)));
            seals.add(Seal.make(
                    hashes,
                    force,
                    seals.size() + 1,
                    first,
                    last,
                    Moments.text(at(last).plusSeconds(2)),
                    Hashes.hex(tree.root()),
                    seals.isEmpty() ? "" : seals.getLast().hash()));
        }
        return seals;
    }

    private List<SealedChange> changes() {
        var changes = new ArrayList<SealedChange>();
        for (var n = 1; n <= 16; n++) {
            changes.add(
                    switch (n) {
                        case 2 -> redacted(2, REDACTION);
                        case 3 -> disposed(3, List.of());
                        case 6 ->
                            disposed(6, List.of(new SealedChange.Earlier(REDACTION, item(redacted(6, REDACTION)))));
                        case 9 -> told(9, "redaction", REDACTION, "insert", null, asked());
                        case 10 ->
                            told(
                                    10,
                                    "redaction",
                                    REDACTION,
                                    "update",
                                    asked(),
                                    done(2, redacted(2, REDACTION), redacted(6, REDACTION)));
                        case 13 ->
                            told(
                                    13,
                                    "disposal",
                                    DISPOSAL,
                                    "insert",
                                    null,
                                    done(2, disposed(3, List.of()), disposed(6, List.of())));
                        case 12 ->
                            change(12, null, "history", "exported", null, "{\"rows\": 11, \"to\": \"Siân\\n\"}", null);
                        default -> plain(n);
                    });
        }
        return changes;
    }

    private SealedChange plain(int n) {
        return change(n, record(n % 3), "answer", n < 4 ? "insert" : "update", n < 4 ? null : row(n - 1), row(n), null);
    }

    private SealedChange told(
            int n, String entity, String id, String operation, @Nullable String before, String after) {
        return change(n, id, entity, operation, before, after, null);
    }

    private SealedChange redacted(int n, String by) {
        var whole = plain(n);
        var left = whole.after().text().replace("a comment", "[redacted]");
        return gone(whole, whole.before(), Image.of(left), by, List.of());
    }

    private SealedChange disposed(int n, List<SealedChange.Earlier> earlier) {
        return gone(plain(n), null, null, DISPOSAL, earlier);
    }

    private static SealedChange gone(
            SealedChange whole,
            @Nullable Image before,
            @Nullable Image after,
            String by,
            List<SealedChange.Earlier> earlier) {
        return new SealedChange(
                whole.n(),
                whole.id(),
                whole.at(),
                whole.person(),
                whole.role(),
                whole.home(),
                whole.request(),
                whole.purpose(),
                whole.entity(),
                whole.record(),
                whole.operation(),
                whole.retention(),
                whole.hash(),
                null,
                before,
                after,
                by,
                earlier);
    }

    private static String asked() {
        return "{\"id\": \"" + REDACTION + "\", \"state\": \"asked\", \"count\": null, \"digest\": null}";
    }

    private String done(int count, SealedChange... taken) {
        var items = Hashes.sha256();
        for (var one : taken) {
            items.update(Hashes.bytes(item(one)));
        }
        return "{\"state\": \"done\", \"count\": %d, \"digest\": \"%s\", \"why\": [\"a name\", 1.5]}"
                .formatted(count, Hashes.hex(items.digest()));
    }

    private String item(SealedChange change) {
        return Hashes.hex(hashes.item(change.id(), change.before(), change.after()));
    }

    private SealedChange change(
            int n,
            @Nullable String record,
            String entity,
            String operation,
            @Nullable String before,
            @Nullable String after,
            @Nullable String gone) {
        var salt = Hashes.sha256().digest(("salt " + n).getBytes(StandardCharsets.UTF_8));
        var half = java.util.Arrays.copyOf(salt, 16);
        return new SealedChange(
                n,
                new UUID(0x4000L + n, 0x8000_0000_0000_0000L).toString(),
                Moments.text(at(n)),
                n % 5 == 0 ? null : person(n % 2 + 1),
                n % 5 == 0 ? "database" : "lead",
                n % 5 == 0 ? "" : force,
                "r-" + n,
                n % 5 == 0 ? "psql \"by hand\"" : "",
                entity,
                record,
                operation,
                "assessment",
                Hashes.hex(hashes.payload(half, Image.of(before), Image.of(after))),
                Hashes.hex(half),
                Image.of(before),
                Image.of(after),
                gone,
                List.of());
    }

    private static String row(int n) {
        return "{\"level\": " + n % 6 + ", \"comment\": \"a comment – with \\\"quotes\\\" and 😀 no. " + n + "\"}";
    }

    static String person(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }

    private static String record(int number) {
        return "bbbbbbbb-0000-4000-8000-00000000000" + number;
    }

    /** Two hours lie between two changes. */
    private static Instant at(int n) {
        return BEGIN.plusSeconds(7200L * n);
    }
}
