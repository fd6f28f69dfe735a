package org.bluelamp.proof.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The head of a force's log at one moment, in the form that is signed and handed out of the system. Whoever keeps one can prove
 * later that what it covers is still the same.
 *
 * @param size how many changes it covers
 * @param root of the tree over them, in hexadecimal
 * @param seal the number of the seal that ends there
 * @param sealHash the hash of that seal, in hexadecimal
 * @param time when it was made, in whole seconds
 */
public record Checkpoint(String force, long size, String root, long seal, String sealHash, Instant time) {

    private static final String ORIGIN = "blue-lamp/";
    private static final Pattern FORM =
            Pattern.compile(ORIGIN + "([a-z0-9-]{1,100})\n([1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n"
                    + "seal ([1-9][0-9]{0,14}) ([0-9a-f]{64})\ntime (2[0-9]{3}-.{14})Z\n");

    /** The checkpoint of a seal. */
    public static Checkpoint of(String force, Seal seal, Instant time) {
        return new Checkpoint(
                force, seal.last(), seal.root(), seal.number(), seal.hash(), time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The name under which the portal signs the checkpoints of a force, and their first line. */
    public static String origin(String force) {
        return ORIGIN + force;
    }

    /** Reads the text of a note. Refuses, by {@link Malformed}, one that would be written in another way. */
    public static Checkpoint parse(String text) throws Malformed {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Malformed("has no checkpoint of five lines");
        }
        return new Checkpoint(
                form.group(1),
                Long.parseLong(form.group(2)),
                Hashes.hex(Base64Text.bytes(form.group(3))),
                Long.parseLong(form.group(4)),
                form.group(5),
                Moments.parse(form.group(6) + ".000000Z"));
    }

    /** The text that is signed. */
    public String text() {
        return origin(force) + "\n" + size + "\n" + Base64Text.of(Hashes.bytes(root)) + "\nseal " + seal + " "
                + sealHash + "\ntime " + time + "\n";
    }
}
