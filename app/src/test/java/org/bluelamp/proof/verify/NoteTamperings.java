package org.bluelamp.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.bluelamp.proof.kit.TestKeys;

/** What somebody can do to checkpoints and keys. */
final class NoteTamperings {

    private NoteTamperings() {}

    private static final String EIGHT = "checkpoints/8.txt";

    static List<Tampering> all() {
        return List.of(
                Tampering.of(
                        "a checkpoint says another size",
                        "force northmoor, seal 3",
                        "no key of that name made",
                        export -> export.text(EIGHT, note -> note.replaceFirst("\n8\n", "\n9\n"))),
                Tampering.of(
                        "a checkpoint says another time",
                        "force northmoor, seal 3",
                        "no key of that name made",
                        export ->
                                export.text(EIGHT, note -> note.replaceFirst("time 2026-11-03T", "time 2026-11-04T"))),
                Tampering.of(
                        "a checkpoint lies under another size",
                        "force northmoor, seal 3",
                        "of another size: 8",
                        export -> export.files.put("checkpoints/11.txt", export.files.get(EIGHT))),
                Tampering.of(
                        "a checkpoint is of another force",
                        "force northmoor",
                        "is of another force: estuary",
                        export -> {
                            var theirs = new Export(new SmallHistory("estuary").zip(16));
                            export.files.put(EIGHT, theirs.files.get(EIGHT));
                        }),
                Tampering.of(
                        "a countersignature is forged",
                        "force northmoor, seal 3",
                        "auditor.example/northmoor that no key",
                        export -> export.text(EIGHT, note -> {
                            var text = note.substring(0, note.indexOf("\n\n") + 1);
                            var forged = TestKeys.signer("auditor.example/northmoor", 66)
                                    .sign(text)
                                    .line();
                            return text + "\n" + TestKeys.PORTAL.sign(text).line() + "\n" + forged + "\n";
                        })),
                Tampering.of(
                        "a signature is of another text",
                        "force northmoor, seal 3",
                        "no key of that name made",
                        export -> export.text(EIGHT, note -> {
                            var text = note.substring(0, note.indexOf("\n\n") + 1);
                            return text + "\n"
                                    + TestKeys.PORTAL.sign(text + "\n").line() + "\n";
                        })),
                Tampering.of(
                        "the portal's signature is taken away",
                        "force northmoor",
                        "is not signed by any key of blue-lamp/northmoor",
                        export -> export.text(EIGHT, note -> note.replaceAll("— blue-lamp/northmoor [^\n]*\n", ""))),
                Tampering.of(
                        "a key is taken away",
                        "force northmoor, seal 3",
                        "no key of that name made",
                        export -> export.text(
                                "keys.txt",
                                keys -> keys.replace(TestKeys.PORTAL.key().line() + "\n", ""))),
                Tampering.of(
                        "a key has the id of another",
                        "force northmoor",
                        "whose id is another's",
                        export ->
                                export.text("keys.txt", keys -> keys.replaceFirst("\\+[0-9a-f]{8}\\+", "+01234567+"))),
                Tampering.of(
                        "a key stands twice",
                        "force northmoor",
                        "has a key twice",
                        export -> export.text(
                                "keys.txt",
                                keys -> keys + TestKeys.AUDITOR.key().line() + "\n")),
                Tampering.of(
                        "a checkpoint has a line too many",
                        "force northmoor",
                        "has no checkpoint of five lines",
                        export -> export.text(EIGHT, note -> note.replaceFirst("\ntime", "\nand more\ntime"))),
                Tampering.of(
                        "base64 is written in another way",
                        "force northmoor",
                        "no exact base64",
                        export -> export.text(EIGHT, NoteTamperings::laxBase64)),
                Tampering.of(
                        "a checkpoint is no note",
                        "force northmoor",
                        "has no signatures",
                        export -> export.files.put(EIGHT, "blue-lamp/northmoor\n8\n".getBytes(UTF_8))),
                new Tampering(
                        "the kept checkpoint is of another force",
                        Export::zip,
                        Optional.of(new Export(new SmallHistory("estuary").zip(16)).text(EIGHT)),
                        "force northmoor",
                        "the checkpoint that you kept is of another force"),
                new Tampering(
                        "the kept checkpoint was altered",
                        Export::zip,
                        Optional.of(SmallHistory.checkpoint(8).replaceFirst("\n8\n", "\n7\n")),
                        "force northmoor, seal 3",
                        "the checkpoint that you kept has a signature"));
    }

    /** The last character before the padding has two bits that no decoder needs. */
    private static String laxBase64(String note) {
        var lines = note.lines().toList();
        var root = lines.get(2);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var last = alphabet.indexOf(root.charAt(42));
        return note.replace(root, root.substring(0, 42) + alphabet.charAt(last + 1) + "=");
    }
}
