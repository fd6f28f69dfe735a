package org.bluelamp.proof.verify;

import java.io.IOException;
import java.util.Objects;
import org.bluelamp.proof.format.Frontier;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.Seal;
import org.bluelamp.proof.format.SealedChange;
import org.jspecify.annotations.Nullable;

/**
 * Reads changes and seals side by side, once, and computes everything again: payloads, leaves, roots, the chain, the times,
 * what is gone. Of the log only the frontier of its tree is in memory.
 */
final class LogCheck {

    private final Changes changes;
    private final SealChain seals;
    private final Anchors anchors;
    private final Erasures erasures;
    private final Findings findings;
    private final Frontier tree = new Frontier(new Hashes());

    /** The seal that covers the change in hand; null where no seal is left. */
    private @Nullable SealInPlace current;
    /** The number that comes next. */
    private long expected = 1;
    /** Whether the tree still has every leaf and no other: where it has not, no root can be computed any more. */
    private boolean whole = true;

    private boolean uncovered;
    private long count;
    private @Nullable String from;
    private @Nullable String to;

    LogCheck(Changes changes, SealChain seals, Anchors anchors, Findings findings) {
        this.changes = changes;
        this.seals = seals;
        this.anchors = anchors;
        this.erasures = new Erasures(findings);
        this.findings = findings;
    }

    void run() {
        current = seals.next();
        try {
            while (!findings.enough()) {
                switch (changes.next()) {
                    case null -> {
                        end();
                        return;
                    }
                    case WrongLine wrong -> {
                        count++;
                        cover(expected);
                        lost("the line of this change " + wrong.what());
                        expected++;
                    }
                    case ComputedChange computed -> {
                        count++;
                        change(computed.change(), computed);
                    }
                }
            }
        } catch (IOException e) {
            cover(expected);
            lost(ExportFile.CHANGES + " cannot be read on: " + Findings.shown(String.valueOf(e.getMessage())));
        }
    }

    private void change(SealedChange change, ComputedChange computed) {
        var n = change.n();
        if (n < expected) {
            findings.broken(number(), n, "this change stands twice, or out of order");
            return;
        }
        if (n > expected) {
            cover(expected);
            lost(
                    n - expected == 1
                            ? "this change is missing"
                            : "changes " + expected + " to " + (n - 1) + " are missing");
        }
        cover(n);
        expected = n + 1;
        times(change);
        payload(change, computed.right());
        erasures.see(change, number());
        if (whole) {
            tree.add(computed.leaf());
        }
        var seal = current != null && current.seal().last() == n ? current.seal() : null;
        if (seal != null) {
            root(seal);
        }
        if (anchors.wants(n)) {
            anchors.reached(n, seal, whole ? Hashes.hex(tree.root()) : null);
        }
    }

    /** Goes on to the seal that covers a change; where a seal is missing, to the next one that is there. */
    private void cover(long n) {
        advance(n);
        if (current == null && !uncovered) {
            findings.broken(null, n, "this change and all that follow are under no seal");
            uncovered = true;
        }
    }

    private void advance(long n) {
        while (current != null && current.seal().last() < n) {
            current = seals.next();
        }
    }

    private @Nullable Long number() {
        return current == null ? null : current.seal().number();
    }

    private void lost(String text) {
        findings.broken(number(), expected, text);
        whole = false;
    }

    private void times(SealedChange change) {
        if (from == null || change.at().compareTo(from) < 0) {
            from = change.at();
        }
        if (to == null || change.at().compareTo(to) > 0) {
            to = change.at();
        }
        if (current == null || change.n() < current.seal().first()) {
            return;
        }
        if (current.tooEarly(change.at())) {
            findings.broken(
                    number(),
                    change.n(),
                    "this change says that it was written more than an hour before the seal before its own: the clock ran"
                            + " backwards");
        }
        if (current.tooLate(change.at())) {
            findings.broken(
                    number(), change.n(), "this change says that it was written more than five minutes after its seal");
        }
    }

    private void payload(SealedChange change, boolean right) {
        if (change.gone() == null && change.salt() == null) {
            findings.broken(number(), change.n(), "the payload of this change is gone, and nothing says why");
        } else if (change.gone() == null && !right) {
            findings.broken(number(), change.n(), "what this change says, before and after, does not give its hash");
        }
    }

    private void root(Seal seal) {
        if (whole && !Hashes.hex(tree.root()).equals(seal.root())) {
            var one = seal.first() == seal.last();
            findings.broken(
                    seal.number(),
                    one ? seal.first() : null,
                    (one
                                    ? "this change is not the one"
                                    : "changes " + seal.first() + " to " + seal.last() + " are not those")
                            + " that this seal sealed: they give another root. No later root can be computed");
            whole = false;
        }
    }

    private void end() {
        advance(expected);
        var missing = current;
        if (missing != null) {
            drain();
            var last = Objects.requireNonNull(seals.last());
            findings.broken(
                    missing.seal().number(),
                    expected,
                    "the changes end before this one; those up to " + last.last() + " were sealed and are missing");
        }
        erasures.close();
        anchors.end(expected - 1, seals.last());
    }

    private void drain() {
        while (current != null) {
            current = seals.next();
        }
    }

    /** How many lines were read. */
    long count() {
        return count;
    }

    /** How many payloads are gone. */
    long erased() {
        return erasures.payloads();
    }

    /** When the oldest change was written; null where there is none. */
    @Nullable String from() {
        return from;
    }

    /** When the youngest change was written; null where there is none. */
    @Nullable String to() {
        return to;
    }
}
