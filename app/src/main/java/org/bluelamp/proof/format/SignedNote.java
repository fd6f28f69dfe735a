package org.bluelamp.proof.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and who signed it, as a file that people can read (C2SP signed-note).
 *
 * @param text what is signed, with the newline at its end
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** So many signatures are far more than a checkpoint needs, and few enough to check: no note with more can be read. */
    public static final int MOST_SIGNATURES = 16;

    /** Reads a note. Refuses, by {@link Malformed}, a text that is none, or that would be written in another way. */
    public static SignedNote parse(String note) throws Malformed {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new Malformed("has no signatures after an empty line");
        }
        var lines = note.substring(end + 2).split("\n", -1);
        if (lines.length - 1 > MOST_SIGNATURES) {
            throw new Malformed("has more than " + MOST_SIGNATURES + " signatures");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (var line : List.of(lines).subList(0, lines.length - 1)) {
            signatures.add(NoteSignature.parse(line));
        }
        if (signatures.isEmpty()) {
            throw new Malformed("has no signatures after an empty line");
        }
        return new SignedNote(note.substring(0, end + 1), List.copyOf(signatures));
    }

    /** The same note with one more signature at its end; itself where it has that one already. */
    public SignedNote with(NoteSignature signature) {
        return signatures.contains(signature)
                ? this
                : new SignedNote(
                        text,
                        Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /** The file. */
    public String written() {
        return signatures.stream()
                .map(signature -> signature.line() + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }
}
