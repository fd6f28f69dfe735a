package org.bluelamp.proof.verify;

import java.io.IOException;
import java.util.List;
import org.bluelamp.proof.format.Malformed;
import org.jspecify.annotations.Nullable;

/** The checkpoints in an export and the one that the auditor kept. Those whose signatures hold are what the log has to reach. */
final class Signatures {

    static final String KEPT = "the checkpoint that you kept";

    private final ExportFile export;
    private final String force;
    private final Anchors anchors;
    private final Findings findings;

    Signatures(ExportFile export, String force, Anchors anchors, Findings findings) {
        this.export = export;
        this.force = force;
        this.anchors = anchors;
        this.findings = findings;
    }

    /**
     * @param rest the names in the export that are still to be read; loses the checkpoints
     * @param kept what the auditor kept; null where nothing was
     */
    void check(List<String> rest, byte @Nullable [] kept) {
        var keys = new Keyring(keys(), findings);
        ExportFile.checkpoints(rest).forEach((size, name) -> {
            rest.remove(name);
            if (!findings.enough()) {
                inside(keys, size, name);
            }
        });
        if (kept != null) {
            outside(keys, kept);
        }
    }

    private String keys() {
        try {
            return export.text(ExportFile.KEYS, ExportFile.MOST_OF_A_FILE);
        } catch (Malformed e) {
            findings.broken(ExportFile.KEYS + " " + e.what());
        } catch (IOException e) {
            findings.unreadable(ExportFile.KEYS, e);
        }
        return "";
    }

    private void inside(Keyring keys, long size, String name) {
        try {
            var signed = keys.verify(name, export.text(name, ExportFile.MOST_OF_A_NOTE), force);
            var said = signed.checkpoint();
            if (said.size() == size) {
                anchors.expect(signed);
            } else {
                findings.broken(said.seal(), null, name + " is a checkpoint of another size: " + said.size());
            }
        } catch (Malformed e) {
            findings.broken(name + " " + e.what());
        } catch (IOException e) {
            findings.unreadable(name, e);
        }
    }

    private void outside(Keyring keys, byte[] kept) {
        try {
            if (kept.length > ExportFile.MOST_OF_A_NOTE) {
                throw new Malformed("is larger than any checkpoint");
            }
            anchors.expect(keys.verify(KEPT, ExportFile.text(kept), force));
        } catch (Malformed e) {
            findings.broken(KEPT + " " + e.what());
        }
    }
}
