package org.bluelamp.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bluelamp.proof.format.Malformed;

/**
 * The zip, which may come from anybody. Nothing is unpacked to disk, nothing is believed that its directory says about sizes,
 * and of names only those exist that an export has.
 */
final class ExportFile implements Closeable {

    static final String MANIFEST = "manifest.json";
    static final String CHANGES = "changes.ndjson";
    static final String SEALS = "seals.ndjson";
    static final String KEYS = "keys.txt";
    static final String VERIFIER = "verify.py";

    /** A manifest or the keys; a checkpoint. */
    static final int MOST_OF_A_FILE = 4 << 20;

    static final int MOST_OF_A_NOTE = 64 << 10;

    private static final int MOST_FILES = 20_000;
    private static final List<String> REQUIRED =
            List.of("README.txt", CHANGES, "index.html", KEYS, MANIFEST, "people.ndjson", SEALS, VERIFIER);
    private static final Pattern CHECKPOINT = Pattern.compile("checkpoints/([1-9][0-9]{0,14})\\.txt");

    private final ZipFile zip;
    private final Map<String, String> hashes = new TreeMap<>();

    ExportFile(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), UTF_8);
    }

    /** Names of the files that an export has, each once; whatever else lies in the zip is a break. */
    Set<String> names(Findings findings) {
        var names = new HashSet<String>();
        if (zip.size() > MOST_FILES) {
            findings.broken("the zip has " + zip.size() + " files; an export has at most " + MOST_FILES);
            return names;
        }
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!REQUIRED.contains(name) && !CHECKPOINT.matcher(name).matches()) {
                findings.broken("the zip has a file that no export has: " + Findings.shown(name));
            } else if (!names.add(name)) {
                findings.broken("the zip has the file " + name + " twice");
            }
        });
        REQUIRED.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> findings.broken("the zip has no file " + name));
        return names;
    }

    /** Sizes of the checkpoints that have a file, by the file's name. */
    static Map<Long, String> checkpoints(Collection<String> names) {
        var checkpoints = new TreeMap<Long, String>();
        for (var name : names) {
            var form = CHECKPOINT.matcher(name);
            if (form.matches()) {
                checkpoints.put(Long.parseLong(form.group(1)), name);
            }
        }
        return checkpoints;
    }

    /** A file, while it is unpacked. Its hash is known once it was read to its end. */
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        var unpacked = new Unpacked(zip.getInputStream(entry), entry.getCompressedSize());
        return new HashedInput(unpacked, hash -> hashes.put(name, hash));
    }

    /** Reads a file for nothing but its hash. */
    void skim(String name) throws IOException {
        try (var in = open(name)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** A small text. Refuses, by {@link Malformed}, a longer one and one that is no UTF-8. */
    String text(String name, int most) throws IOException, Malformed {
        try (var in = open(name)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Malformed("is larger than any of an export");
            }
            return text(bytes);
        }
    }

    /** Bytes as text. Refuses, by {@link Malformed}, what is no UTF-8. */
    static String text(byte[] bytes) throws Malformed {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("is no text in UTF-8");
        }
    }

    /** SHA-256 of each file that was read, by name. */
    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
