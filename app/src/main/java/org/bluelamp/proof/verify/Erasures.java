package org.bluelamp.proof.verify;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.JsonObject;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.SealedChange;
import org.jspecify.annotations.Nullable;

/** What is gone, and whether the history itself explains it. */
final class Erasures {

    /** A hostile file could name another erasure in every line. */
    private static final int MOST = 100_000;

    private final Map<String, Erasure> byId = new LinkedHashMap<>();
    private final Hashes hashes = new Hashes();
    private final Findings findings;
    private long payloads;
    private boolean tooMany;

    Erasures(Findings findings) {
        this.findings = findings;
    }

    /** What an erasure took, and its last word. */
    private static final class Erasure {
        private final MessageDigest items = Hashes.sha256();
        private long count;
        private long firstRow;
        private @Nullable Long firstSeal;
        private long lastRow;
        private boolean leftSomething;
        private @Nullable Told told;
    }

    private record Told(long row, @Nullable Long seal, boolean disposal, boolean done, long count, String digest) {}

    /** A change at its place: of what is gone in it, and of what it says about other changes that are gone. */
    void see(SealedChange change, @Nullable Long seal) {
        if (change.gone() != null) {
            payloads++;
            taken(change, seal, change.gone(), hashes.item(change.id(), change.before(), change.after()));
            for (var earlier : change.earlier()) {
                taken(change, seal, earlier.gone(), Hashes.bytes(earlier.item()));
            }
        }
        if (change.tellsOfAnErasure()) {
            if (change.gone() != null) {
                findings.broken(seal, change.n(), "this change tells of an erasure, and was itself erased");
            }
            if (change.record() != null) {
                tell(change, seal, change.record());
            }
        }
    }

    private void taken(SealedChange change, @Nullable Long seal, String id, byte[] item) {
        var erasure = erasure(id);
        if (erasure == null) {
            return;
        }
        if (erasure.count == 0) {
            erasure.firstRow = change.n();
            erasure.firstSeal = seal;
        }
        erasure.count++;
        erasure.lastRow = change.n();
        erasure.items.update(item);
        erasure.leftSomething |= id.equals(change.gone()) && (change.before() != null || change.after() != null);
    }

    private void tell(SealedChange change, @Nullable Long seal, String id) {
        var erasure = erasure(id);
        if (erasure != null) {
            erasure.told = told(change, seal);
        }
    }

    private static Told told(SealedChange change, @Nullable Long seal) {
        var disposal = change.entity().equals("disposal");
        try {
            var said = JsonObject.parse(
                    change.after() == null ? "" : change.after().text());
            var count = said.number("count");
            var digest = said.text("digest");
            if ("done".equals(said.text("state")) && count != null && digest != null && change.gone() == null) {
                return new Told(change.n(), seal, disposal, true, count, digest);
            }
        } catch (Malformed e) {
            // says nothing that explains anything
        }
        return new Told(change.n(), seal, disposal, false, 0, "");
    }

    private @Nullable Erasure erasure(String id) {
        var known = byId.get(id);
        if (known != null || tooMany) {
            return known;
        }
        if (byId.size() == MOST) {
            tooMany = true;
            findings.broken("the history has more than " + MOST + " erasures");
            return null;
        }
        var erasure = new Erasure();
        byId.put(id, erasure);
        return erasure;
    }

    /** At the end of the log: holds what is gone against what was told of it. */
    void close() {
        byId.forEach((id, erasure) -> {
            var told = erasure.told;
            if (erasure.count == 0) {
                if (told != null && told.done && told.count > 0) {
                    findings.broken(
                            told.seal,
                            told.row,
                            "this change says that the payloads of " + told.count + " changes are gone, and none is");
                }
                return;
            }
            var wrong = wrong(erasure, told);
            if (wrong != null) {
                findings.broken(erasure.firstSeal, erasure.firstRow, wrong + " (erasure " + id + ")");
            }
        });
    }

    private static @Nullable String wrong(Erasure erasure, @Nullable Told told) {
        var what = erasure.count == 1
                ? "the payload of this change is gone"
                : "the payloads of this change and of " + (erasure.count - 1) + " more are gone";
        if (told == null || !told.done || told.row <= erasure.lastRow) {
            return what + ", and no later change explains it";
        }
        var explained = what + "; change " + told.row;
        if (told.count != erasure.count) {
            return explained + ", which explains it, says that it took " + told.count;
        }
        if (!Hashes.hex(erasure.items.digest()).equals(told.digest)) {
            return explained + ", which explains it, left something else than what is there now";
        }
        if (told.disposal && erasure.leftSomething) {
            return explained + " is a disposal, which leaves nothing, but something is left";
        }
        return null;
    }

    /** How many payloads are gone. */
    long payloads() {
        return payloads;
    }
}
