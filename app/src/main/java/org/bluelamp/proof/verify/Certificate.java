package org.bluelamp.proof.verify;

import static org.bluelamp.proof.verify.PlainWords.counted;
import static org.bluelamp.proof.verify.PlainWords.day;
import static org.bluelamp.proof.verify.PlainWords.minute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One page for somebody who did not see the verification and knows no cryptography: what it showed, and what it cannot show. */
final class Certificate {

    private final Verdict verdict;
    private final Instant now;
    private final List<String> page = new ArrayList<>();

    private Certificate(Verdict verdict, Instant now) {
        this.verdict = verdict;
        this.now = now;
    }

    static String of(Verdict verdict, Instant now) {
        return new Certificate(verdict, now).written();
    }

    private String written() {
        facts();
        shows();
        cannotShow();
        return String.join("\n", page) + "\n";
    }

    private void facts() {
        var manifest = verdict.manifest();
        say("CERTIFICATE OF VERIFICATION");
        say("");
        say("History of     " + (manifest == null ? "a force that the file does not name" : manifest.force()));
        say("File           " + verdict.file());
        say("  SHA-256      " + verdict.fingerprint());
        if (manifest != null) {
            say("  exported     " + minute(manifest.exported()) + ", as it says of itself");
        }
        say("Verified       " + day(now) + ", on this computer, without the portal");
        say("Period         "
                + (verdict.from() == null || verdict.to() == null
                        ? "no changes"
                        : day(verdict.from()) + " to " + day(verdict.to())));
        say("Changes        " + counted(verdict.changes(), "change") + " in " + counted(verdict.seals(), "seal"));
        say("Breaks         " + (verdict.whole() ? "none" : counted(verdict.count(), "break") + ", listed above"));
        say("Checkpoint     " + checkpoint());
        say("");
    }

    private String checkpoint() {
        var kept = verdict.kept();
        if (kept != null) {
            var checkpoint = kept.checkpoint();
            return "your own, of " + minute(checkpoint.time()) + ": " + counted(checkpoint.size(), "change") + ", seal "
                    + checkpoint.seal() + "\n               signed by " + String.join(", ", kept.by());
        }
        return verdict.asked() ? "your own, which this history does not give" : "none of your own was compared";
    }

    private void shows() {
        if (!verdict.whole()) {
            say("RESULT: THIS HISTORY DOES NOT HOLD. Each break above names the place. What lies before the first");
            say("break of a seal still gives the roots that were sealed; what lies after it is not proved.");
            say("");
            return;
        }
        say("RESULT: THIS HISTORY HOLDS. Every change is as it was when it was sealed. None is missing, none was");
        say("added or moved, and no time runs backwards.");
        if (verdict.erased() > 0) {
            say("The content of " + counted(verdict.erased(), "change")
                    + " was erased; the history itself says by which" + " decision, and");
            say("nothing else of them went.");
        }
        var kept = verdict.kept();
        if (kept != null) {
            say("Up to change "
                    + String.format(
                            java.util.Locale.UK, "%,d", kept.checkpoint().size())
                    + " it is the history whose checkpoint you kept: since "
                    + day(kept.checkpoint().time()) + " nobody");
            say("has rewritten it, not even whoever runs the portal and its database.");
        }
        say("");
    }

    private void cannotShow() {
        say("WHAT THIS CANNOT SHOW");
        if (verdict.kept() == null) {
            say(
                    "- That the whole history was not written anew, sealed and signed again, perhaps with another key, or its");
            say("  end cut off. For that, keep a checkpoint outside the portal and verify with it.");
        } else {
            say("- Changes after your checkpoint could have been written anew. Keep a new checkpoint each time.");
        }
        say("- Whether what people entered is true, and who sat at the keyboard when a person was signed in.");
        say("- What was changed with the recording switched off, before anything was sealed.");
        say("- What happened after the last seal"
                + (verdict.sealed() == null ? "." : ", " + minute(verdict.sealed()) + "."));
        say("- What erased content said.");
        say("- The names in people.ndjson and the words of index.html, which are for reading and not sealed.");
    }

    private void say(String line) {
        page.add(line);
    }
}
