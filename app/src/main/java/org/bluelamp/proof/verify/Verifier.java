package org.bluelamp.proof.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.proof.format.Hashes;
import org.bluelamp.proof.format.Malformed;
import org.bluelamp.proof.format.Moments;
import org.jspecify.annotations.Nullable;

/** Verifies one export, with a checkpoint that the auditor kept or without. What is wrong with the file is a finding, never a failure. */
final class Verifier {

    private final Path file;
    private final @Nullable Path kept;
    private final Findings findings = new Findings();
    private final Anchors anchors = new Anchors(findings);

    private @Nullable Manifest manifest;
    private @Nullable LogCheck log;
    private @Nullable SealChain seals;

    private Verifier(Path file, @Nullable Path kept) {
        this.file = file;
        this.kept = kept;
    }

    /**
     * @throws IOException if the file itself, or the checkpoint, cannot be read at all
     */
    static Verdict verify(Path file, @Nullable Path kept) throws IOException {
        var fingerprint = fingerprint(file);
        var verifier = new Verifier(file, kept);
        verifier.open();
        return verifier.verdict(fingerprint);
    }

    private void open() throws IOException {
        var note = kept == null ? null : note(kept);
        try (var export = new ExportFile(file)) {
            export(export, note);
        } catch (IOException e) {
            findings.broken("the file is no zip that can be read: " + Findings.shown(String.valueOf(e.getMessage())));
        }
    }

    private static byte[] note(Path kept) throws IOException {
        try (var in = Files.newInputStream(kept)) {
            return in.readNBytes(ExportFile.MOST_OF_A_NOTE + 1);
        }
    }

    private void export(ExportFile export, byte @Nullable [] note) {
        var names = export.names(findings);
        for (var needed : List.of(ExportFile.MANIFEST, ExportFile.CHANGES, ExportFile.SEALS, ExportFile.KEYS)) {
            if (!names.contains(needed)) {
                findings.broken("without " + needed + " nothing more can be checked");
                return;
            }
        }
        var said = manifest(export);
        if (said == null) {
            return;
        }
        manifest = said;
        findings.of(said.force());
        var rest = new ArrayList<>(names);
        rest.removeAll(List.of(ExportFile.MANIFEST, ExportFile.CHANGES, ExportFile.SEALS, ExportFile.KEYS));
        new Signatures(export, said.force(), anchors, findings).check(rest, note);
        rest.stream().sorted().forEach(name -> skim(export, name));
        log(export, said);
        said.compare(export.hashes(), names, findings);
        remarks(export);
    }

    private @Nullable Manifest manifest(ExportFile export) {
        try {
            return Manifest.parse(export.text(ExportFile.MANIFEST, ExportFile.MOST_OF_A_FILE));
        } catch (Malformed e) {
            findings.broken(ExportFile.MANIFEST + " " + e.what() + "; without it nothing more can be checked");
        } catch (IOException e) {
            findings.unreadable(ExportFile.MANIFEST, e);
        }
        return null;
    }

    private void log(ExportFile export, Manifest said) {
        try (var changes = new Changes(new Blocks(export.open(ExportFile.CHANGES)), said.force());
                var sealed = new Blocks(export.open(ExportFile.SEALS))) {
            seals = new SealChain(sealed, said.force(), findings);
            log = new LogCheck(changes, seals, anchors, findings);
            log.run();
        } catch (IOException e) {
            findings.unreadable("the log", e);
        }
        if (findings.enough()) {
            findings.remark("the verification stopped after " + findings.count() + " breaks; there may be more");
        } else if (log != null && seals != null) {
            counted(said, log.count(), seals);
        }
    }

    private void counted(Manifest said, long changes, SealChain sealed) {
        if (said.changes() != changes || said.seals() != sealed.count()) {
            findings.broken("the manifest counts " + said.changes() + " changes and " + said.seals()
                    + " seals; there are " + changes + " and " + sealed.count());
        }
        var last = sealed.last();
        try {
            if (last != null && Moments.parse(said.exported()).plusSeconds(300).isBefore(Moments.parse(last.at()))) {
                findings.broken(last.number(), null, "this seal is younger than the export: the clock ran backwards");
            }
        } catch (Malformed e) {
            // told where it was read
        }
    }

    private void skim(ExportFile export, String name) {
        try {
            export.skim(name);
        } catch (IOException e) {
            findings.unreadable(name, e);
        }
    }

    private void remarks(ExportFile export) {
        try (var ours = Verifier.class.getResourceAsStream("/org/bluelamp/proof/kit/" + ExportFile.VERIFIER)) {
            var theirs = export.hashes().get(ExportFile.VERIFIER);
            if (ours != null && theirs != null && !theirs.equals(fingerprint(ours))) {
                findings.remark("the verify.py in the export is not the one of this Blue Lamp: of another version, or"
                        + " somebody else's");
            }
        } catch (IOException e) {
            // only a remark
        }
    }

    private Verdict verdict(String fingerprint) {
        var last = seals == null ? null : seals.last();
        return new Verdict(
                String.valueOf(file.getFileName()),
                fingerprint,
                manifest,
                log == null ? 0 : log.count(),
                seals == null ? 0 : seals.count(),
                log == null ? null : log.from(),
                log == null ? null : log.to(),
                last == null ? null : last.at(),
                log == null ? 0 : log.erased(),
                anchors.held().stream()
                        .filter(signed -> !signed.what().equals(Signatures.KEPT))
                        .toList(),
                anchors.held().stream()
                        .filter(signed -> signed.what().equals(Signatures.KEPT))
                        .findFirst()
                        .orElse(null),
                kept != null,
                findings.breaks(),
                findings.count(),
                findings.remarks());
    }

    private static String fingerprint(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return fingerprint(in);
        }
    }

    private static String fingerprint(InputStream in) throws IOException {
        var sha256 = Hashes.sha256();
        var bytes = new byte[1 << 16];
        for (var some = in.read(bytes); some >= 0; some = in.read(bytes)) {
            sha256.update(bytes, 0, some);
        }
        return Hashes.hex(sha256.digest());
    }
}
