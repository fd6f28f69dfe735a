package org.bluelamp.proof.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody can do to the zip and its files: to slip something in, or to bring the verifier down. */
final class FileTamperings {

    private FileTamperings() {}

    private static final String NO_PLACE = "force northmoor";
    private static final String UNKNOWN = "force unknown";

    static List<Tampering> all() {
        return List.of(
                Tampering.of("a file is changed and the manifest not", NO_PLACE, "its SHA-256 is another", export -> {
                    export.leaveTheManifest();
                    export.text("people.ndjson", people -> people.replace("Ada", "Eve"));
                }),
                Tampering.of(
                        "the manifest counts other changes", NO_PLACE, "the manifest counts 17 changes", export -> {
                            export.leaveTheManifest();
                            export.manifest(manifest -> manifest.put("changes", 17));
                        }),
                Tampering.of(
                        "the manifest names a file that is not there",
                        NO_PLACE,
                        "names a file that is not there",
                        export -> {
                            export.leaveTheManifest();
                            export.files.remove(NOTE);
                        }),
                Tampering.of(
                        "the manifest does not name a file",
                        NO_PLACE,
                        "does not name the file checkpoints/8.txt",
                        export -> {
                            export.leaveTheManifest();
                            export.manifest(manifest ->
                                    ((tools.jackson.databind.node.ObjectNode) manifest.get("files")).remove(NOTE));
                        }),
                Tampering.of(
                        "the manifest is of another force",
                        "force estuary",
                        "does not give its hash",
                        export -> export.manifest(manifest -> manifest.put("force", "estuary"))),
                Tampering.of("the manifest says something twice", UNKNOWN, "is no JSON object", export -> {
                    export.leaveTheManifest();
                    export.text(
                            "manifest.json",
                            manifest -> manifest.replaceFirst("\"force\"", "\"force\":\"estuary\",\"force\""));
                }),
                Tampering.of("there is no manifest", UNKNOWN, "no file manifest.json", export -> {
                    export.leaveTheManifest();
                    export.files.remove("manifest.json");
                }),
                Tampering.of(
                        "a file is missing",
                        UNKNOWN,
                        "no file README.txt",
                        export -> export.files.remove("README.txt")),
                Tampering.of(
                        "a file too many",
                        UNKNOWN,
                        "a file that no export has: changes2.ndjson",
                        export -> export.files.put("changes2.ndjson", new byte[0])),
                Tampering.of(
                        "a file that would lie elsewhere",
                        UNKNOWN,
                        "a file that no export has: ../../etc/passwd",
                        export -> export.files.put("../../etc/passwd", new byte[0])),
                Tampering.of(
                        "a file whose name clears the terminal",
                        UNKNOWN,
                        "a file that no export has: ?[2Jchanges",
                        export -> export.files.put("\u001b[2Jchanges", new byte[0])),
                Tampering.of(
                        "a folder",
                        UNKNOWN,
                        "a file that no export has: checkpoints/",
                        export -> export.files.put("checkpoints/", new byte[0])),
                Tampering.raw("a file twice", UNKNOWN, "the file changes.ndjson twice", export -> {
                    export.files.put("chanGes.ndjson", export.files.get("changes.ndjson"));
                    return replaced(export.zipAsItIs(), "chanGes.ndjson", "changes.ndjson");
                }),
                Tampering.raw(
                        "one byte of the packed changes",
                        "force northmoor, seal 1, change 1",
                        "cannot be read on",
                        export -> {
                            var zip = export.zip();
                            var begin =
                                    new String(zip, ISO_8859_1).indexOf("changes.ndjson") + "changes.ndjson".length();
                            Arrays.fill(zip, begin, begin + 40, (byte) 0xff);
                            return zip;
                        }),
                Tampering.raw("half of the zip", UNKNOWN, "no zip that can be read", export -> {
                    var zip = export.zip();
                    return Arrays.copyOf(zip, zip.length / 2);
                }),
                Tampering.raw(
                        "no zip at all", UNKNOWN, "no zip that can be read", export -> "a letter".getBytes(UTF_8)),
                Tampering.raw("nothing", UNKNOWN, "no zip that can be read", export -> new byte[0]),
                Tampering.raw("an encrypted file", UNKNOWN, "", export -> encrypted(export.zip())),
                bomb(),
                line(
                        "a line without an end",
                        "cannot be read on: its last line has no end",
                        line -> line.substring(0, line.length() - 1)),
                line("a line that is no JSON", "the line of this change", line -> "nonsense\n"),
                line("an empty line", "the line of this change", line -> "\n" + line),
                line(
                        "a member twice",
                        "the line of this change",
                        line -> line.replaceFirst("\"role\"", "\"role\":\"x\",\"role\"")),
                line(
                        "a member too many",
                        "the line of this change",
                        line -> line.replaceFirst("}\n", ",\"more\":1}\n")),
                line(
                        "members in another order",
                        "the line of this change",
                        line -> line.replaceFirst("\\{(\"n\":16),(\"id\":\"[^\"]*\")", "{$2,$1")),
                line(
                        "a blank between members",
                        "the line of this change",
                        line -> line.replaceFirst("\",\"at\"", "\", \"at\"")),
                line("something after the end", "the line of this change", line -> line.replaceFirst("}\n", "}{}\n")),
                line(
                        "a number with a point",
                        "the line of this change",
                        line -> line.replaceFirst("\"n\":16", "\"n\":16.0")),
                line(
                        "a number with a zero before it",
                        "the line of this change",
                        line -> line.replaceFirst("\"n\":16", "\"n\":016")),
                line(
                        "a number that no one can hold",
                        "the line of this change",
                        line -> line.replaceFirst("\"n\":16", "\"n\":" + "9".repeat(5000))),
                line(
                        "a number for a text",
                        "the line of this change",
                        line -> line.replaceFirst("\"role\":\"lead\"", "\"role\":7")),
                line(
                        "nothing for a text",
                        "the line of this change",
                        line -> line.replaceFirst("\"role\":\"lead\"", "\"role\":null")),
                line("no id", "the line of this change", line -> line.replaceFirst("\"id\":\"0", "\"id\":\"X")),
                line(
                        "no time",
                        "the line of this change",
                        line -> line.replaceFirst("\"at\":\"2026-11-03T17:00:00.000000Z\"", "\"at\":\"yesterday\"")),
                line(
                        "half a character",
                        "the line of this change",
                        line -> line.replaceFirst("a comment", "\\\\ud83d")),
                line(
                        "a control character",
                        "the line of this change",
                        line -> line.replaceFirst("a comment", "\u0001")),
                line(
                        "an escape that there is not",
                        "the line of this change",
                        line -> line.replaceFirst("a comment", "\\\\x41")),
                escaped("id"),
                escaped("at"),
                escaped("hash"),
                escaped("salt"),
                line(
                        "nested without end",
                        "the line of this change",
                        line -> line.replaceFirst("\"role\":\"lead\"", "\"role\":" + "[".repeat(100_000))),
                Tampering.raw("no UTF-8", "force northmoor, seal 6, change 16", "the line of this change", export -> {
                    export.files.put(
                            "changes.ndjson", replaced(export.files.get("changes.ndjson"), "no. 16", "\u00c3("));
                    return export.zipAsItIs();
                }),
                Tampering.raw(
                        "bytes that are another character to some",
                        "force northmoor, seal 6, change 16",
                        "the line of this change",
                        export -> {
                            export.files.put(
                                    "changes.ndjson",
                                    replaced(export.files.get("changes.ndjson"), "no. 16", "\u00c1\u0081"));
                            return export.zipAsItIs();
                        }),
                line(
                        "a line of more than 16 MiB",
                        "cannot be read on: it has a line of more than 16 MiB",
                        line -> noise(17 << 20) + line),
                line(
                        "a line of one byte more than 16 MiB",
                        "cannot be read on: it has a line of more than 16 MiB",
                        line -> noise((16 << 20) + 1 - line.stripTrailing().length()) + line));
    }

    /** The same id, time or hash, written in another way: no leaf changes, and a file has one form. */
    private static Tampering escaped(String member) {
        var first = Pattern.compile("(\"" + member + "\":\")(.)");
        return line(
                "an escaped character of " + member,
                "the line of this change",
                line -> first.matcher(line)
                        .replaceFirst(found -> Matcher.quoteReplacement(found.group(1)
                                + "\\u%04x".formatted((int) found.group(2).charAt(0)))));
    }

    private static final String NOTE = "checkpoints/8.txt";

    /** A zip bomb: a hundred million empty objects. */
    private static Tampering bomb() {
        return Tampering.raw(
                "a file that unpacks to a thousand times its size",
                NO_PLACE,
                "the file people.ndjson cannot be read",
                export -> {
                    export.files.put("people.ndjson", new byte[64 << 20]);
                    return export.zipAsItIs();
                });
    }

    /** Something is done to the last line, of change 16. */
    private static Tampering line(String name, String says, java.util.function.UnaryOperator<String> edit) {
        return Tampering.raw(name, "force northmoor, seal 6, change 16", says, export -> {
            export.zip();
            export.text("changes.ndjson", text -> {
                var begin = text.lastIndexOf("{\"n\":16");
                return text.substring(0, begin) + edit.apply(text.substring(begin));
            });
            return export.zipAsItIs();
        });
    }

    /** Of so many characters that nothing packs them small. */
    private static String noise(int length) {
        var chance = new java.util.Random(1);
        var noise = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            noise.append((char) ('A' + chance.nextInt(26)));
        }
        return noise.toString();
    }

    /** Marks the first file as encrypted, in its own head and in the directory. */
    private static byte[] encrypted(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(6, (short) (bytes.getShort(6) | 1));
        var directory = bytes.getInt(zip.length - 6);
        bytes.putShort(directory + 8, (short) (bytes.getShort(directory + 8) | 1));
        return zip;
    }

    private static byte[] replaced(byte[] bytes, String old, String by) {
        var utf8 = new String(old.getBytes(UTF_8), ISO_8859_1);
        return new String(bytes, ISO_8859_1).replace(utf8, by).getBytes(ISO_8859_1);
    }
}
