package org.bluelamp.proof.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.NoteKey;
import org.bluelamp.proof.format.NoteSignature;
import org.bluelamp.proof.format.SignedNote;

/** The keys of an export, and whose signatures under a note they find. */
final class Keyring {

    /** By name and id. */
    private final Map<String, NoteKey> keys = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Findings findings;

    Keyring(String text, Findings findings) {
        this.findings = findings;
        var lines = List.of(text.split("\n", -1));
        for (var line : lines.subList(0, text.isEmpty() || text.endsWith("\n") ? lines.size() - 1 : lines.size())) {
            if (findings.enough()) {
                return;
            }
            try {
                add(NoteKey.parse(line));
            } catch (Malformed e) {
                findings.broken(ExportFile.KEYS + " " + e.what());
            }
        }
    }

    private void add(NoteKey key) throws Malformed {
        if (keys.putIfAbsent(key.name() + " " + key.id(), key) != null) {
            throw new Malformed("has a key twice, or two of one name and id");
        }
        names.add(key.name());
    }

    /**
     * Checks every signature of a note that is said to be a checkpoint of this force.
     *
     * @param what the note, in the words of a break
     * @throws Malformed if it is no note, no checkpoint, of another force, or not signed by any key of the portal's
     */
    Signed verify(String what, String note, String force) throws Malformed {
        var signed = SignedNote.parse(note);
        var checkpoint = Checkpoint.parse(signed.text());
        if (!checkpoint.force().equals(force)) {
            throw new Malformed("is of another force: " + checkpoint.force());
        }
        var by = new ArrayList<String>();
        for (var line : signed.signatures()) {
            if (!names.contains(line.name())) {
                findings.remark(what + " has a signature of " + Findings.shown(line.name())
                        + ", whose key is not in the export: not checked");
            } else if (made(line, signed.text())) {
                by.add(line.name());
            } else {
                findings.broken(
                        checkpoint.seal(),
                        null,
                        what + " has a signature of " + Findings.shown(line.name()) + " that no key of that name made");
            }
        }
        if (!by.contains(Checkpoint.origin(force))) {
            throw new Malformed("is not signed by any key of " + Checkpoint.origin(force) + " in the export");
        }
        return new Signed(what, checkpoint, by.stream().distinct().toList());
    }

    private boolean made(NoteSignature line, String text) {
        var key = keys.get(line.name() + " " + line.id());
        return key != null && key.made(line, text);
    }

    /**
     * A checkpoint that holds.
     *
     * @param what it is, in the words of a break
     * @param by names of those whose signatures were checked
     */
    record Signed(String what, Checkpoint checkpoint, List<String> by) {}
}
