package org.bluelamp.proof.verify;

import java.io.IOException;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.LineReader;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Seal;
import org.jspecify.annotations.Nullable;

/** The seals one after another, each held against the one before it. */
final class SealChain {

    private final Blocks blocks;
    private Lines lines = new Lines(new byte[0]);
    private final String force;
    private final Hashes hashes = new Hashes();
    private final Findings findings;
    /** The one before the next; null before the first, and where its line could not be read. */
    private @Nullable SealInPlace before;

    private @Nullable Seal last;
    /** The number that comes next. */
    private long expected = 1;

    private long count;
    private boolean ended;

    SealChain(Blocks blocks, String force, Findings findings) {
        this.blocks = blocks;
        this.force = force;
        this.findings = findings;
    }

    /** The next seal, with everything that is wrong with it told; null at the end. */
    @Nullable SealInPlace next() {
        while (!ended && !findings.enough()) {
            try {
                if (!more()) {
                    break;
                }
                count++;
                var seal = LineReader.seal(lines.bytes(), lines.from(), lines.to());
                var placed = place(seal);
                if (placed != null) {
                    return placed;
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

    private boolean more() throws IOException {
        while (!lines.next()) {
            var block = blocks.next();
            if (block == null) {
                return false;
            }
            lines = new Lines(block);
        }
        return true;
    }

    private @Nullable SealInPlace place(Seal seal) throws Malformed {
        if (seal.number() < expected) {
            findings.broken(seal.number(), null, "this seal stands twice, or out of order");
            return null;
        }
        var placed = SealInPlace.of(seal, before);
        if (seal.number() > expected) {
            findings.broken(expected, null, "this seal is missing; the next one that is there is " + seal.number());
        } else if (before != null || seal.number() == 1) {
            join(before == null ? null : before.seal(), seal);
        }
        if (!Hashes.hex(hashes.seal(force, seal)).equals(seal.hash())) {
            findings.broken(seal.number(), null, "what this seal says does not give its hash");
        }
        before = placed;
        last = seal;
        expected = seal.number() + 1;
        return placed;
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
