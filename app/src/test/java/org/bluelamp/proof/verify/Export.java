package org.bluelamp.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Frontier;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.Image;
import org.bluelamp.proof.format.LineReader;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.bluelamp.proof.format.SignedNote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An export in somebody's hands: everything in it can be changed, and made to fit again as far as that somebody can. */
final class Export {

    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, byte[]> files = new LinkedHashMap<>();
    final List<ObjectNode> changes = new ArrayList<>();
    final List<ObjectNode> seals = new ArrayList<>();

    private final Hashes hashes = new Hashes();
    private String force = SmallHistory.FORCE;

    /** Whether the manifest is made to fit, which anybody can. */
    private boolean manifestFits = true;

    Export(byte[] zip) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text("changes.ndjson").lines().forEach(line -> changes.add((ObjectNode) JSON.readTree(line)));
        text("seals.ndjson").lines().forEach(line -> seals.add((ObjectNode) JSON.readTree(line)));
    }

    String text(String file) {
        return new String(files.get(file), UTF_8);
    }

    void text(String file, UnaryOperator<String> edit) {
        files.put(file, edit.apply(text(file)).getBytes(UTF_8));
    }

    /** The line of a change. */
    ObjectNode change(int n) {
        return changes.stream()
                .filter(line -> line.get("n").asInt() == n)
                .findFirst()
                .orElseThrow();
    }

    ObjectNode seal(int number) {
        return seals.stream()
                .filter(line -> line.get("number").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Changes the payload and gives it its hash, as somebody with the database can. */
    void payload(int n, String after) {
        var line = change(n);
        line.put("after", after);
        var before = line.get("before").isNull() ? null : line.get("before").asString();
        line.put(
                "hash",
                Hashes.hex(
                        hashes.payload(Hashes.bytes(line.get("salt").asString()), Image.of(before), Image.of(after))));
    }

    /** Numbers all changes and seals as they stand now. */
    void renumber() {
        for (var i = 0; i < changes.size(); i++) {
            changes.get(i).put("n", i + 1);
        }
    }

    /** Takes a change out and closes the gap. */
    void leaveOut(int n) {
        changes.remove(n - 1);
        renumber();
        seals.stream()
                .filter(seal -> seal.get("last").asInt() >= n)
                .forEach(seal -> seal.put("last", seal.get("last").asInt() - 1));
    }

    /** Seals everything again, as somebody with the database can: each seal over what lies between its numbers now. */
    void rechain() {
        var tree = new Frontier(hashes);
        var previous = "";
        for (var i = 0; i < seals.size(); i++) {
            var line = seals.get(i);
            var first = tree.size() + 1;
            var last = Math.min(line.get("last").asLong(), changes.size());
            changes.subList((int) tree.size(), (int) last)
                    .forEach(change -> tree.add(hashes.leaf(force, read(change))));
            var made = Seal.make(
                    hashes, force, i + 1, first, last, line.get("at").asString(), Hashes.hex(tree.root()), previous);
            line.put("number", made.number()).put("first", first).put("last", last);
            line.put("root", made.root()).put("previous", previous).put("hash", made.hash());
            previous = made.hash();
        }
    }

    /** Signs all checkpoints again, as somebody with the key can. */
    void sign(NoteSigner... signers) {
        for (var name : List.copyOf(files.keySet())) {
            if (name.startsWith("checkpoints/")) {
                var size = Integer.parseInt(name.substring("checkpoints/".length(), name.length() - ".txt".length()));
                seals.stream()
                        .filter(seal -> seal.get("last").asInt() == size)
                        .findFirst()
                        .ifPresentOrElse(
                                seal -> files.put(
                                        name, checkpoint(seal, 60, signers).getBytes(UTF_8)),
                                () -> files.remove(name));
            }
        }
    }

    String checkpoint(ObjectNode seal, int secondsLater, NoteSigner... signers) {
        var time = Instant.parse(seal.get("at").asString()).plusSeconds(secondsLater);
        var text = Checkpoint.of(force, seal(seal), time).text();
        var note = new SignedNote(text, List.of());
        for (var signer : signers) {
            note = note.with(signer.sign(text));
        }
        return note.written();
    }

    void force(String other) {
        force = other;
    }

    void manifest(Consumer<ObjectNode> edit) {
        var manifest = (ObjectNode) JSON.readTree(text("manifest.json"));
        edit.accept(manifest);
        files.put("manifest.json", JSON.writeValueAsBytes(manifest));
    }

    void leaveTheManifest() {
        manifestFits = false;
    }

    /** The zip with all this in it. */
    byte[] zip() {
        files.put("changes.ndjson", lines(changes));
        files.put("seals.ndjson", lines(seals));
        return zipAsItIs();
    }

    /** The zip with the files as they are, whatever the lines are. */
    byte[] zipAsItIs() {
        if (manifestFits) {
            manifest(manifest -> {
                manifest.put("changes", text("changes.ndjson").lines().count());
                manifest.put("seals", text("seals.ndjson").lines().count());
                var names = manifest.putObject("files");
                files.forEach((name, content) -> {
                    if (!name.equals("manifest.json")) {
                        names.put(name, Hashes.hex(Hashes.sha256().digest(content)));
                    }
                });
            });
        }
        return zipped(files);
    }

    static byte[] zipped(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] lines(List<ObjectNode> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(JSON.writeValueAsString(line)).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    private static SealedChange read(ObjectNode line) {
        var bytes = JSON.writeValueAsBytes(line);
        try {
            return LineReader.change(bytes, 0, bytes.length);
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    private static Seal seal(ObjectNode line) {
        var bytes = JSON.writeValueAsBytes(line);
        try {
            return LineReader.seal(bytes, 0, bytes.length);
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
