package org.bluelamp.proof.verify;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluelamp.proof.format.JsonObject;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;

/** What an export says of itself. Nobody signed it: it only makes sure that the file came whole. */
record Manifest(String force, String exported, long changes, long seals, Map<String, String> files) {

    private static final String FORMAT = "bluelamp-history-1";
    private static final Pattern FORCE = Pattern.compile("[a-z0-9-]{1,100}");

    static Manifest parse(String text) throws Malformed {
        var json = JsonObject.parse(text);
        if (!FORMAT.equals(json.text("format"))) {
            throw new Malformed("does not say that its format is " + FORMAT);
        }
        var force = json.text("force");
        var exported = json.text("exported");
        var changes = json.number("changes");
        var seals = json.number("seals");
        var files = json.texts("files");
        if (force == null || !FORCE.matcher(force).matches()) {
            throw new Malformed("names no force");
        }
        if (exported == null || changes == null || seals == null || files == null) {
            throw new Malformed("does not say when it was made, how many changes and seals it has, or which files");
        }
        Moments.parse(exported);
        return new Manifest(force, exported, changes, seals, files);
    }

    /**
     * Holds what was read against what is said here.
     *
     * @param read SHA-256 by name, of what could be read to its end
     * @param names of all files that are there
     */
    void compare(Map<String, String> read, Set<String> names, Findings findings) {
        files.forEach((name, hash) -> {
            if (!names.contains(name)) {
                findings.broken("the manifest names a file that is not there: " + Findings.shown(name));
            } else if (read.containsKey(name) && !hash.equals(read.get(name))) {
                findings.broken("the file " + name + " is not the one that the manifest names: its SHA-256 is another");
            }
        });
        names.stream()
                .filter(name -> !name.equals(ExportFile.MANIFEST) && !files.containsKey(name))
                .sorted()
                .forEach(name -> findings.broken("the manifest does not name the file " + name));
    }
}
