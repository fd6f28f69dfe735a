package org.bluelamp.proof.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bluelamp.proof.format.Checkpoint;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;
import org.bluelamp.proof.format.Seal;
import org.jspecify.annotations.Nullable;

/** The signed checkpoints, waiting for the log to reach their size. */
final class Anchors {

    private static final Duration SLACK = Duration.ofMinutes(5);

    private final TreeMap<Long, List<Keyring.Signed>> waiting = new TreeMap<>();
    private final List<Keyring.Signed> held = new ArrayList<>();
    private final Findings findings;

    Anchors(Findings findings) {
        this.findings = findings;
    }

    void expect(Keyring.Signed signed) {
        waiting.computeIfAbsent(signed.checkpoint().size(), size -> new ArrayList<>())
                .add(signed);
    }

    boolean wants(long size) {
        return !waiting.isEmpty() && waiting.firstKey() <= size;
    }

    /**
     * The log has this size now.
     *
     * @param seal the one that ends here; null where none does
     * @param root as the leaves give it; null where it cannot be computed
     */
    void reached(long size, @Nullable Seal seal, @Nullable String root) {
        while (wants(size - 1)) {
            passed(waiting.pollFirstEntry().getValue(), "ends with a change that is missing from the export");
        }
        if (wants(size)) {
            for (var signed : waiting.pollFirstEntry().getValue()) {
                var wrong = wrong(signed.checkpoint(), seal, root == null && seal != null ? seal.root() : root);
                if (wrong == null) {
                    held.add(signed);
                } else {
                    broken(signed, wrong);
                }
            }
        }
    }

    private static @Nullable String wrong(Checkpoint checkpoint, @Nullable Seal seal, @Nullable String root) {
        if (root != null && !root.equals(checkpoint.root())) {
            return "says another root than these changes give: the history was rewritten, or is another";
        }
        if (seal == null) {
            return "ends at change " + checkpoint.size() + ", and no seal does: the history was sealed again";
        }
        if (seal.number() != checkpoint.seal() || !seal.hash().equals(checkpoint.sealHash())) {
            return "names another seal than the one at change " + checkpoint.size() + ": the history was sealed again";
        }
        if (early(checkpoint, seal)) {
            return "was made before its seal: the clock ran backwards";
        }
        return null;
    }

    private static boolean early(Checkpoint checkpoint, Seal seal) {
        try {
            return checkpoint.time().plus(SLACK).isBefore(Moments.parse(seal.at()));
        } catch (Malformed e) {
            return false; // told where the seal was read
        }
    }

    /** The log ends here. */
    void end(long size, @Nullable Seal last) {
        while (wants(size)) {
            passed(waiting.pollFirstEntry().getValue(), "ends with a change that is missing from the export");
        }
        var next = last == null ? 1 : last.number() + 1;
        for (var signed : waiting.values().stream().flatMap(List::stream).toList()) {
            findings.broken(
                    next,
                    size + 1,
                    signed.what() + " is larger than the export: it covers "
                            + signed.checkpoint().size()
                            + " changes, the export has " + size
                            + ". The end was cut off, or an old export is handed out as a new one");
        }
        waiting.clear();
    }

    private void passed(List<Keyring.Signed> all, String wrong) {
        all.forEach(signed -> broken(signed, wrong));
    }

    private void broken(Keyring.Signed signed, String wrong) {
        findings.broken(signed.checkpoint().seal(), null, signed.what() + " " + wrong);
    }

    /** Those that say what the log gave. */
    List<Keyring.Signed> held() {
        return List.copyOf(held);
    }
}
