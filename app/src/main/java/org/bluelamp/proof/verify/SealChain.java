package org.bluelamp.proof.verify;

import java.io.IOException;
import java.time.Duration;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.LineReader;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.Seal;
import org.jspecify.annotations.Nullable;

/** The seals one after another, each held against the one before it. */
final class SealChain {

    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofMinutes(5);

    /**
     * A seal in its place.
     *
     * @param earliest a change that was written before this was sealed out of turn
     * @param latest a change that was written after this is younger than its seal
     */
    record Link(Seal seal, String earliest, String latest) {}

    private final Lines lines;
    private final String force;
    private final Hashes hashes = new Hashes();
    private final Findings findings;
    /** The one before the next; null before the first, and where its line could not be read. */
    private @Nullable Seal before;

    private @Nullable Seal last;
    /** The number that comes next. */
    private long expected = 1;

    private long count;
    private boolean ended;

    SealChain(Lines lines, String force, Findings findings) {
        this.lines = lines;
        this.force = force;
        this.findings = findings;
    }

    /** The next seal, with everything that is wrong with it told; null at the end. */
    @Nullable Link next() {
        while (!ended && !findings.enough()) {
            try {
                if (!lines.next()) {
                    break;
                }
                count++;
                var seal = LineReader.seal(lines.chars(), lines.length());
                var link = place(seal);
                if (link != null) {
                    return link;
                }
            } catch (Malformed e) {
                findings.broken(expected, null, "the line of this seal " + e.what());
                before = null;
                expected++;
            } catch (IOException e) {
                findings.broken(
                        expected,
                        null,
                        ExportFile.SEALS + " cannot be read on: " + Findings.shown(String.valueOf(e.getMessage())));
                break;
            }
        }
        ended = true;
        return null;
    }

    private @Nullable Link place(Seal seal) throws Malformed {
        if (seal.number() < expected) {
            findings.broken(seal.number(), null, "this seal stands twice, or out of order");
            return null;
        }
        var earliest =
                before == null ? "" : Moments.text(Moments.parse(before.at()).minus(EARLY));
        var latest = Moments.text(Moments.parse(seal.at()).plus(LATE));
        if (seal.number() > expected) {
            findings.broken(expected, null, "this seal is missing; the next one that is there is " + seal.number());
        } else if (before != null || seal.number() == 1) {
            join(before, seal);
        }
        if (!Hashes.hex(hashes.seal(force, seal)).equals(seal.hash())) {
            findings.broken(seal.number(), null, "what this seal says does not give its hash");
        }
        before = seal;
        last = seal;
        expected = seal.number() + 1;
        return new Link(seal, earliest, latest);
    }

    private void join(@Nullable Seal before, Seal seal) {
        var first = before == null ? 1 : before.last() + 1;
        if (seal.first() != first || seal.last() < first) {
            findings.broken(
                    seal.number(),
                    null,
                    "this seal covers changes " + seal.first() + " to " + seal.last() + "; it should begin with "
                            + first);
        }
        if (!seal.previous().equals(before == null ? "" : before.hash())) {
            findings.broken(seal.number(), null, "this seal is not joined to the one before it");
        }
        if (before != null && seal.at().compareTo(before.at()) < 0) {
            findings.broken(
                    seal.number(), null, "this seal was made before the one before it: the clock ran backwards");
        }
    }

    /** How many lines were read. */
    long count() {
        return count;
    }

    /** The last seal that was read; null where there was none. */
    @Nullable Seal last() {
        return last;
    }
}
