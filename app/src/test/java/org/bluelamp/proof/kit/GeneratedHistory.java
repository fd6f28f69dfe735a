package org.bluelamp.proof.kit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Frontier;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.Image;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.bluelamp.proof.format.SignedNote;
import org.bluelamp.uikit.Texts;

/**
 * Makes a large honest export, of rows as the portal writes them, to measure the verifiers with. From the command line: how many
 * changes, and the file to write.
 */
public final class GeneratedHistory {

    private static final int A_SEAL = 12;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final String FORCE = "northmoor";

    private final Hashes hashes = new Hashes();
    private final List<String> people = IntStream.range(0, 40)
            .mapToObj(i -> new UUID(0x4000L, 0x8000_0000_0000_0000L + i).toString())
            .toList();
    private final long count;

    private GeneratedHistory(long count) {
        this.count = count;
    }

    public static void main(String[] arguments) throws Exception {
        write(Long.parseLong(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes an export of so many changes, always the same. */
    public static void write(long count, Path file) throws IOException {
        new GeneratedHistory(count).write(file);
    }

    private void write(Path file) throws IOException {
        var signer = TestKeys.PORTAL;
        var seals = seals();
        var checkpoints = new TreeMap<Long, String>();
        for (var i = 0; i < seals.size(); i += Math.max(1, seals.size() / 30)) {
            checkpoints.put(seals.get(i).last(), signed(signer, seals.get(i)));
        }
        checkpoints.put(count, signed(signer, seals.getLast()));
        var names = new TreeMap<String, String>();
        people.forEach(person -> names.put(person, "Person " + names.size()));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HistoryZip.write(
                    new HistoryZip.Contents(
                            FORCE,
                            at(count).plusSeconds(60),
                            seals.iterator(),
                            changes(),
                            checkpoints,
                            List.of(signer.key().line()),
                            Map.copyOf(names),
                            new IndexWords(new Texts(), Texts.ENGLISH, "Northmoor Police")),
                    out);
        }
    }

    private static String signed(NoteSigner signer, Seal seal) {
        var text = Checkpoint.of(FORCE, seal, Instant.parse(seal.at()).plusSeconds(30))
                .text();
        return new SignedNote(text, List.of(signer.sign(text))).written();
    }

    private List<Seal> seals() {
        var seals = new ArrayList<Seal>();
        var tree = new Frontier(hashes);
        var first = 1L;
        for (var each = changes(); each.hasNext(); ) {
            var change = each.next();
            tree.add(hashes.leaf(FORCE, change));
            if (change.n() % A_SEAL == 0 || change.n() == count) {
                var at = Moments.text(at(change.n()).plusSeconds(1));
                var previous = seals.isEmpty() ? "" : seals.getLast().hash();
                seals.add(Seal.make(
                        hashes, FORCE, seals.size() + 1, first, change.n(), at, Hashes.hex(tree.root()), previous));
                first = change.n() + 1;
            }
        }
        return seals;
    }

    private Iterator<SealedChange> changes() {
        return LongStream.rangeClosed(1, count).mapToObj(this::change).iterator();
    }

    /** Of twenty changes nine are corrections, eight are new records, and three are no row-change. */
    private SealedChange change(long n) {
        var chance = new Random(n);
        var salt = new byte[16];
        chance.nextBytes(salt);
        var record = new UUID(n / 7, 0x8000_0000_0000_0000L + chance.nextInt(100_000)).toString();
        var kind = n * 7 % 20;
        var before = kind < 9 ? row(record, chance.nextInt(6), (int) (n % 7), chance) : null;
        var after =
                kind < 17 ? row(record, chance.nextInt(6), (int) (n % 7) + 1, chance) : "{\"rows\": " + n % 999 + "}";
        return new SealedChange(
                n,
                new UUID(chance.nextLong(), chance.nextLong()).toString(),
                Moments.text(at(n)),
                people.get(chance.nextInt(people.size())),
                "contributor",
                FORCE,
                new UUID(chance.nextLong(), chance.nextLong()).toString(),
                "",
                kind < 17 ? "answer" : "history",
                kind < 17 ? record : null,
                kind < 9 ? "update" : kind < 17 ? "insert" : "exported",
                kind < 17 ? "assessment" : "access",
                Hashes.hex(hashes.payload(salt, Image.of(before), Image.of(after))),
                Hashes.hex(salt),
                Image.of(before),
                Image.of(after),
                null,
                List.of());
    }

    private static Instant at(long n) {
        return BEGIN.plusMillis(n * 137);
    }

    private static String row(String record, int level, int version, Random chance) {
        var comment = chance.nextBoolean()
                ? "null"
                : "\"Debriefs happen within 72 hours on most shifts; nights are covered by the duty inspector – note "
                        + chance.nextInt(1000) + ".\"";
        return """
                {"id": "%s", "force": "northmoor", "level": %d, "reason": null, "comment": %s, "version": %d, "standard": "MH%02d", \
                "operation": "%s", "assessment": "7d2f6c1e-0c5b-4a43-9b1a-6f4b1f0c9a11", "answered_at": \
                "2026-03-14T09:26:53.589793+00:00", "answered_by": "2f0e9c56-1d0b-4d8b-8c1f-9a7a5b1c2d3e", "not_applicable": false}""".formatted(
                        record,
                        level,
                        comment,
                        version,
                        1 + chance.nextInt(15),
                        new UUID(chance.nextLong(), chance.nextLong()));
    }
}
