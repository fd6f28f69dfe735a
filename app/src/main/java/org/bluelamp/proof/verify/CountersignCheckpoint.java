package org.bluelamp.proof.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteKey;
import org.bluelamp.proof.format.NoteSigner;
import org.bluelamp.proof.format.SignedNote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Adds an auditor's own signature to a checkpoint, and prints the line by which everybody can check it. Exits with 0 if it is
 * signed, 1 if it cannot be and why, 2 for bad arguments.
 */
@Command(name = "bluelamp countersign-checkpoint")
public final class CountersignCheckpoint implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the checkpoint; the signature is added to it")
    private @Nullable Path file;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "who signs, as in auditor.example/northmoor")
    private @Nullable String name;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY.pem",
            description = "an Ed25519 key, as openssl genpkey -algorithm ed25519 makes it")
    private @Nullable Path key;

    private final PrintStream out;
    private final PrintStream err;

    private CountersignCheckpoint(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new CountersignCheckpoint(out, err))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Override
    public Integer call() {
        if (file == null || name == null || key == null) {
            return 2; // never: they are required
        }
        if (!NoteKey.isName(name)) {
            err.println("A name is of visible ASCII characters without a plus, as in auditor.example/northmoor.");
            return 2;
        }
        try {
            countersign(file, name, key);
            return 0;
        } catch (IOException e) {
            err.println("Not signed: " + e.getMessage());
        } catch (Malformed e) {
            err.println("Not signed: " + e.what());
        }
        return 1;
    }

    private void countersign(Path file, String name, Path key) throws IOException, Malformed {
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.parse(read(file));
            checkpoint = Checkpoint.parse(note.text());
        } catch (Malformed e) {
            throw new Malformed("the file " + file + " is no checkpoint: it " + e.what());
        }
        if (name.equals(Checkpoint.origin(checkpoint.force()))) {
            throw new Malformed("the name " + name + " is the portal's own");
        }
        NoteSigner signer;
        try {
            signer = NoteSigner.ofPem(name, read(key));
        } catch (Malformed e) {
            throw new Malformed("the file " + key + " " + e.what());
        }
        var signed = note.with(signer.sign(note.text()));
        write(file, SignedNote.parse(signed.written()).written());
        out.println("Signed as " + name + ": " + PlainWords.counted(checkpoint.size(), "change") + " of "
                + checkpoint.force() + ", seal " + checkpoint.seal() + ", " + PlainWords.minute(checkpoint.time()));
        out.println("Whether the portal signed it too is not checked here; verify-history checks that with an export.");
        out.println("Your signature is checked by this line of keys.txt:");
        out.println(signer.key().line());
    }

    private static String read(Path file) throws IOException, Malformed {
        if (!Files.isRegularFile(file)) {
            throw new Malformed("there is no file " + file);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(ExportFile.MOST_OF_A_NOTE + 1);
            if (bytes.length > ExportFile.MOST_OF_A_NOTE) {
                throw new Malformed("is larger than any checkpoint");
            }
            return ExportFile.text(bytes);
        }
    }

    /** All of it or nothing, so that no crash leaves half a checkpoint. */
    private static void write(Path file, String note) throws IOException {
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), "checkpoint", ".half");
        try {
            Files.writeString(half, note);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
