package org.bluelamp.proof.verify;

import static org.bluelamp.proof.verify.PlainWords.counted;

import java.io.PrintStream;

/** What was checked and where it breaks, line by line. */
final class Report {

    private Report() {}

    static void print(Verdict verdict, PrintStream out) {
        out.println("Checked " + verdict.file());
        out.println("  every file against the manifest, every line for its form");
        out.println("  " + counted(verdict.changes(), "change")
                + ": the payload of each against its hash, its place, its time");
        out.println("  " + counted(verdict.seals(), "seal")
                + ": each against its hash and the seal before it, its root computed from all changes up to it");
        out.println("  " + counted(verdict.erased(), "erased payload") + ": each against what the history says of it");
        out.println(
                "  " + counted(verdict.held().size(), "checkpoint") + " of the export, signed and of the same root");
        if (verdict.asked()) {
            out.println("  the checkpoint that you kept: "
                    + (verdict.kept() == null ? "not given by this history" : "the same"));
        }
        verdict.remarks().forEach(remark -> out.println("NOTE " + remark));
        verdict.breaks().forEach(found -> out.println("BREAK " + found.line()));
        if (verdict.count() > verdict.breaks().size()) {
            out.println("and " + counted(verdict.count() - verdict.breaks().size(), "break") + " more");
        }
        out.println();
    }
}
