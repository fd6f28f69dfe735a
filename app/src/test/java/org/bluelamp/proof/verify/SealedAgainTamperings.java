package org.bluelamp.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.bluelamp.proof.kit.TestKeys;

/**
 * What somebody can do who holds the database: change anything and seal everything again, so that no hash tells; and with the
 * key, sign it again. Most of it only shows beside a checkpoint that lies elsewhere.
 */
final class SealedAgainTamperings {

    private SealedAgainTamperings() {}

    private static final String NO_ROOT = "says another root";

    static List<Tampering> all() {
        return List.of(
                Tampering.of(
                        "a change is rewritten and everything sealed again, the checkpoints left",
                        "force northmoor, seal 3",
                        NO_ROOT,
                        export -> {
                            export.payload(7, "{\"level\": 5}");
                            export.rechain();
                        }),
                Tampering.of(
                                "a change is rewritten, everything sealed and signed again",
                                "force northmoor, seal 3",
                                NO_ROOT,
                                export -> {
                                    export.payload(7, "{\"level\": 5}");
                                    export.rechain();
                                    export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                                })
                        .seenWith(SmallHistory.checkpoint(8)),
                Tampering.of(
                                "the actor is another, everything sealed and signed again",
                                "force northmoor, seal 6",
                                NO_ROOT,
                                export -> {
                                    export.change(16).put("person", SmallHistory.person(2));
                                    export.rechain();
                                    export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                                })
                        .seenWith(SmallHistory.checkpoint(16)),
                Tampering.of(
                                "a change is left out, everything sealed and signed again",
                                "force northmoor, seal 5",
                                NO_ROOT,
                                export -> {
                                    export.leaveOut(12);
                                    export.rechain();
                                    export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                                })
                        .seenWith(SmallHistory.checkpoint(14)),
                Tampering.of("a change of another force is sealed in", "force northmoor, seal 3", NO_ROOT, export -> {
                            var theirs = new Export(new SmallHistory("estuary").zip(16)).change(7);
                            export.changes.add(6, theirs.put("id", "00000000-0000-4000-8000-00000000000e"));
                            export.renumber();
                            export.seal(6).put("last", 17);
                            export.rechain();
                            export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                        })
                        .seenWith(SmallHistory.checkpoint(8)),
                Tampering.of(
                                "the end is cut off, and the manifest fits",
                                "force northmoor, seal 5, change 12",
                                "is larger than the export",
                                export -> {
                                    export.changes.subList(11, 16).clear();
                                    export.seals.subList(4, 6).clear();
                                    // the disposal is gone with the end, so what it took is put back out of the log's
                                    // view
                                    export.files.keySet().removeIf(name -> name.matches("checkpoints/1[46].txt"));
                                    export.changes.subList(0, 11).forEach(SealedAgainTamperings::forgetErasure);
                                    export.rechain();
                                    export.sign(TestKeys.PORTAL);
                                })
                        .seenWith(SmallHistory.checkpoint(14)),
                Tampering.of(
                        "the end is cut off, and its checkpoint left",
                        "force northmoor, seal 6, change 15",
                        "is larger than the export",
                        export -> {
                            export.changes.subList(14, 16).clear();
                            export.seals.removeLast();
                        }),
                Tampering.raw(
                                "an old export is handed out as a new one",
                                "force northmoor, seal 6, change 15",
                                "an old export is handed out as a new one",
                                export -> SmallHistory.earlier(14))
                        .seenWith(SmallHistory.checkpoint(16)),
                Tampering.of(
                                "the same changes are sealed once more in other seals",
                                "force northmoor, seal 3",
                                "sealed again",
                                export -> {
                                    export.seal(2).put("last", 5).put("at", "2026-11-02T19:00:02.000000Z");
                                    export.rechain();
                                    export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                                })
                        .seenWith(SmallHistory.checkpoint(8)),
                Tampering.of("a border of seals is taken away", "force northmoor, seal 3", "no seal does", export -> {
                            export.seals.remove(2);
                            export.rechain();
                            export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                        })
                        .seenWith(SmallHistory.checkpoint(8)),
                Tampering.of(
                        "the clock of a change is rolled back",
                        "force northmoor, seal 3, change 7",
                        "more than an hour before the seal before its own",
                        export -> {
                            export.change(7).put("at", "2026-11-02T15:59:59.000000Z");
                            export.rechain();
                            export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                        }),
                Tampering.of(
                        "the clock of a change is put forward",
                        "force northmoor, seal 3, change 8",
                        "more than five minutes after its seal",
                        export -> {
                            export.change(8).put("at", "2026-11-03T01:05:02.000001Z");
                            export.rechain();
                            export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                        }),
                Tampering.of(
                        "the clock of a seal is rolled back",
                        "force northmoor, seal 3",
                        "made before the one before it",
                        export -> {
                            export.seal(3).put("at", "2026-11-02T17:00:01.000000Z");
                            export.rechain();
                            export.sign(TestKeys.PORTAL, TestKeys.ROTATED);
                        }),
                Tampering.of(
                        "a checkpoint is older than its seal",
                        "force northmoor, seal 6",
                        "was made before its seal",
                        export -> export.files.put(
                                "checkpoints/16.txt",
                                export.checkpoint(export.seal(6), -301, TestKeys.ROTATED)
                                        .getBytes(UTF_8))),
                Tampering.of(
                        "the export says that it is older than its last seal",
                        "force northmoor, seal 6",
                        "younger than the export",
                        export -> export.manifest(manifest -> manifest.put("exported", "2026-11-03T16:55:01.999999Z"))),
                Tampering.of(
                                "the key is another",
                                "force northmoor, seal 3",
                                "that no key of that name made",
                                export -> {
                                    export.payload(7, "{\"level\": 5}");
                                    export.rechain();
                                    export.sign(TestKeys.FORGER);
                                    export.text(
                                            "keys.txt",
                                            keys -> TestKeys.FORGER.key().line() + "\n");
                                })
                        .seenWith(SmallHistory.checkpoint(8)));
    }

    private static void forgetErasure(tools.jackson.databind.node.ObjectNode line) {
        if (line.has("gone")) {
            line.remove("gone");
            line.remove("earlier");
            line.put("salt", "0".repeat(32)).putNull("before").put("after", "{}");
            line.put(
                    "hash",
                    org.bluelamp.proof.format.Hashes.hex(new org.bluelamp.proof.format.Hashes()
                            .payload(new byte[16], null, org.bluelamp.proof.format.Image.of("{}"))));
        }
        if (line.get("entity").asString().equals("redaction")) {
            line.put("entity", "answer");
        }
    }
}
