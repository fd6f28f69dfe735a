package org.bluelamp.proof.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.LineWriter;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;

/**
 * Writes an export as a stream, however long the log is. Writes what it is given: a log that is broken must come out as it is,
 * so that it can be seen.
 */
public final class HistoryZip {

    /**
     * What goes into an export, of one moment.
     *
     * @param force whose history it is, by its code
     * @param seals up to the last one, in order; read first, and to the end before the first change
     * @param changes up to the last change of the last seal, in order
     * @param checkpoints the notes as they were signed, by size
     * @param keys lines of {@code keys.txt}: every key that ever signed for the force, and those of countersigners
     * @param people names by id, of whoever made a change
     * @param words of the page that people read
     */
    public record Contents(
            String force,
            Instant exported,
            Iterator<Seal> seals,
            Iterator<SealedChange> changes,
            SortedMap<Long, String> checkpoints,
            List<String> keys,
            Map<String, String> people,
            IndexWords words) {}

    private final ZipOutputStream zip;
    private final Contents contents;
    private final Map<String, String> files = new TreeMap<>();

    private HistoryZip(ZipOutputStream zip, Contents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    /** Writes the zip and leaves the stream open. An interrupted one has no manifest, and no verifier takes it for an export. */
    public static void write(Contents contents, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        new HistoryZip(zip, contents).write();
        zip.finish();
    }

    private void write() throws IOException {
        resource("README.txt");
        resource("verify.py");
        file("keys.txt", out -> {
            for (var key : contents.keys()) {
                out.write((key + "\n").getBytes(UTF_8));
            }
        });
        for (var checkpoint : contents.checkpoints().entrySet()) {
            text("checkpoints/" + checkpoint.getKey() + ".txt", checkpoint.getValue());
        }
        var summary = new Summary();
        file("seals.ndjson", out -> {
            try (var lines = new LineWriter(out)) {
                contents.seals().forEachRemaining(seal -> {
                    lines.seal(seal);
                    summary.seal(seal);
                });
            }
        });
        file("changes.ndjson", out -> {
            try (var lines = new LineWriter(out)) {
                contents.changes().forEachRemaining(change -> {
                    lines.change(change);
                    summary.change(change);
                });
            }
        });
        file("people.ndjson", out -> {
            try (var lines = new LineWriter(out)) {
                new TreeMap<>(contents.people()).forEach(lines::person);
            }
        });
        text("index.html", IndexPage.of(contents, summary));
        var manifest = new ManifestText(contents.force(), Moments.text(contents.exported()), summary, files);
        text("manifest.json", manifest.written());
    }

    private void resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(resourceNamed(name), name)) {
            file(name, in::transferTo);
        }
    }

    private static InputStream resourceNamed(String name) {
        return HistoryZip.class.getResourceAsStream(name);
    }

    private void text(String name, String text) throws IOException {
        file(name, out -> out.write(text.getBytes(UTF_8)));
    }

    private void file(String name, Writing content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(contents.exported(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        var hashed = new HashedOutput(zip, Hashes.sha256());
        content.to(hashed);
        hashed.flush();
        zip.closeEntry();
        files.put(name, Hashes.hex(hashed.digest()));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
