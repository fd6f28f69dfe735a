package org.bluelamp.proof.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bluelamp.proof.format.Hashes;

/** What somebody can do to the lines of an export, or to rows of the database, without the key and without sealing again. */
final class LineTamperings {

    private LineTamperings() {}

    /** Seal 2 covers change 4 alone, so whatever its leaf says shows at this row; seal 3 covers changes 5 to 8. */
    private static final String ROW_4 = "force northmoor, seal 2, change 4";

    private static final String SEAL_3 = "force northmoor, seal 3";
    private static final String ANOTHER_ROOT = "another root";

    static List<Tampering> all() {
        var all = new ArrayList<Tampering>();
        all.addAll(fields());
        all.addAll(rows());
        all.addAll(seals());
        all.addAll(erasures());
        return all;
    }

    private static List<Tampering> fields() {
        return List.of(
                leaf("id", "00000000-0000-4004-8000-000000000001"),
                leaf("at", "2026-11-02T17:00:00.000001Z"),
                leaf("person", SmallHistory.person(2)),
                leaf("role", "leaf"),
                leaf("home", "northmoot"),
                leaf("request", "r-5"),
                leaf("purpose", "x"),
                leaf("entity", "answes"),
                leaf("record", "bbbbbbbb-0000-4000-8000-000000000002"),
                leaf("operation", "updatf"),
                leaf("retention", "assessmenu"),
                payload("hash", "0".repeat(64)),
                payload("salt", "0".repeat(32)),
                payload("before", "{\"level\": 4}"),
                payload("after", "{\"level\": 5}"),
                Tampering.of(
                        "the actor is taken away",
                        ROW_4,
                        ANOTHER_ROOT,
                        export -> export.change(4).putNull("person")),
                Tampering.of(
                        "a text is shifted into the next field",
                        ROW_4,
                        ANOTHER_ROOT,
                        export -> export.change(4).put("entity", "ans").put("operation", "werupdate")),
                Tampering.of(
                        "content and hash are both replaced", ROW_4, ANOTHER_ROOT, export -> export.payload(4, "{}")));
    }

    private static Tampering leaf(String field, String value) {
        return Tampering.of(
                "another " + field,
                ROW_4,
                ANOTHER_ROOT,
                export -> export.change(4).put(field, value));
    }

    private static Tampering payload(String field, String value) {
        return Tampering.of(
                "another " + field,
                ROW_4,
                "does not give its hash",
                export -> export.change(4).put(field, value));
    }

    private static List<Tampering> rows() {
        return List.of(
                Tampering.of(
                        "a change is deleted",
                        "force northmoor, seal 3, change 7",
                        "is missing",
                        export -> export.changes.remove(6)),
                Tampering.of(
                        "a change is deleted and the rest numbered again",
                        "force northmoor, seal 3, change 8",
                        ANOTHER_ROOT,
                        export -> {
                            export.changes.remove(6);
                            export.renumber();
                        }),
                Tampering.of("a change is added", SEAL_3, ANOTHER_ROOT, export -> {
                    export.changes.add(5, export.change(5).deepCopy().put("request", "r-55"));
                    export.renumber();
                }),
                Tampering.of("two changes change places", SEAL_3, ANOTHER_ROOT, export -> {
                    Collections.swap(export.changes, 6, 7);
                    export.renumber();
                }),
                Tampering.of(
                        "two lines change places",
                        "force northmoor, seal 3, change 7",
                        "is missing",
                        export -> Collections.swap(export.changes, 6, 7)),
                Tampering.of(
                        "a line stands twice",
                        "force northmoor, seal 3, change 7",
                        "stands twice",
                        export -> export.changes.add(7, export.change(7).deepCopy())),
                Tampering.of(
                        "all numbers are shifted",
                        "force northmoor, seal 2, change 4",
                        "is missing",
                        export -> export.changes.stream()
                                .filter(line -> line.get("n").asInt() >= 4)
                                .forEach(line -> line.put("n", line.get("n").asInt() + 1))),
                Tampering.of("a change comes from another force", SEAL_3, ANOTHER_ROOT, export -> {
                    var theirs = new Export(new SmallHistory("estuary").zip(16));
                    export.changes.set(
                            6,
                            theirs.change(7)
                                    .put("home", "northmoor")
                                    .put("id", "00000000-0000-4007-8000-00000000000e"));
                }),
                Tampering.of(
                        "a change is moved under another seal",
                        "force northmoor, seal 2, change 4",
                        ANOTHER_ROOT,
                        export -> {
                            Collections.swap(export.changes, 3, 4);
                            export.renumber();
                        }),
                Tampering.of(
                        "the end is cut off the changes",
                        "force northmoor, seal 5, change 13",
                        "were sealed and are missing",
                        export -> export.changes.subList(12, 16).clear()));
    }

    private static List<Tampering> seals() {
        return List.of(
                Tampering.of(
                        "a seal is dropped",
                        "force northmoor, seal 3",
                        "this seal is missing",
                        export -> export.seals.remove(2)),
                Tampering.of(
                        "a seal stands twice",
                        "force northmoor, seal 3",
                        "stands twice",
                        export -> export.seals.add(3, export.seal(3).deepCopy())),
                Tampering.of(
                        "a seal is dropped and the rest numbered again",
                        "force northmoor, seal 3",
                        "it should begin with",
                        export -> {
                            export.seals.remove(2);
                            for (var i = 2; i < 5; i++) {
                                export.seals.get(i).put("number", i + 1);
                            }
                        }),
                Tampering.of(
                        "a seal says another time",
                        "force northmoor, seal 3",
                        "does not give its hash",
                        export -> export.seal(3).put("at", "2026-11-03T01:00:03.000000Z")),
                Tampering.of(
                        "a seal has another root",
                        "force northmoor, seal 3",
                        "does not give its hash",
                        export -> export.seal(3).put("root", Hashes.hex(new byte[32]))),
                Tampering.of(
                        "a seal has another hash",
                        "force northmoor, seal 3",
                        "does not give its hash",
                        export -> export.seal(3).put("hash", Hashes.hex(new byte[32]))),
                Tampering.of(
                        "a seal is joined to another",
                        "force northmoor, seal 3",
                        "not joined",
                        export -> export.seal(3)
                                .put("previous", export.seal(1).get("hash").asString())),
                Tampering.of(
                        "the border between two seals is moved",
                        "force northmoor, seal 3",
                        "does not give its hash",
                        export -> {
                            export.seal(3).put("last", 9);
                            export.seal(4).put("first", 10);
                        }),
                Tampering.of("the last seal is cut off", "force northmoor, change 15", "under no seal", export -> {
                    export.seals.removeLast();
                    export.files.remove("checkpoints/16.txt");
                }));
    }

    private static List<Tampering> erasures() {
        return List.of(
                Tampering.of(
                        "content is taken away",
                        "force northmoor, seal 3, change 7",
                        "nothing says why",
                        export -> export.change(7)
                                .putNull("salt")
                                .putNull("before")
                                .putNull("after")),
                Tampering.of(
                        "content is taken away by an erasure that never was",
                        "force northmoor, seal 3, change 7",
                        "no later change explains it",
                        export -> export.change(7)
                                .putNull("salt")
                                .putNull("before")
                                .putNull("after")
                                .put("gone", "cccccccc-0000-4000-8000-000000000000")),
                Tampering.of(
                        "a disposal takes more than it says",
                        "force northmoor, seal 1, change 3",
                        "says that it took 2",
                        export -> export.change(7)
                                .putNull("salt")
                                .putNull("before")
                                .putNull("after")
                                .put("gone", SmallHistory.DISPOSAL)),
                Tampering.of(
                        "a disposal takes another change than it says",
                        "force northmoor, seal 1, change 3",
                        "left something else",
                        export -> {
                            var honest = export.change(3);
                            honest.remove("gone");
                            honest.put("salt", "0".repeat(32));
                            export.change(4)
                                    .putNull("salt")
                                    .putNull("before")
                                    .putNull("after")
                                    .put("gone", SmallHistory.DISPOSAL);
                        }),
                Tampering.of(
                        "what a redaction left is changed",
                        "force northmoor, seal 1, change 2",
                        "left something else than what is there now",
                        export -> export.change(2)
                                .put(
                                        "after",
                                        export.change(2).get("after").asString().replace("[redacted]", "all is well"))),
                Tampering.of(
                        "what an earlier redaction left is changed",
                        "force northmoor, seal 1, change 2",
                        "left something else",
                        export -> ((tools.jackson.databind.node.ObjectNode)
                                        export.change(6).get("earlier").get(0))
                                .put("item", "0".repeat(64))),
                Tampering.of(
                        "the earlier redaction of a change is left out",
                        "force northmoor, seal 1, change 2",
                        "says that it took 2",
                        export -> export.change(6).remove("earlier")),
                Tampering.of(
                        "a disposal leaves something",
                        "force northmoor, seal 1, change 3",
                        "left something else",
                        export -> export.change(3).put("after", "{}")),
                Tampering.of(
                        "the word of an erasure is itself erased",
                        "force northmoor, seal 4, change 10",
                        "was itself erased",
                        export -> export.change(10)
                                .putNull("salt")
                                .putNull("before")
                                .putNull("after")
                                .put("gone", SmallHistory.DISPOSAL)),
                Tampering.of(
                        "erased content has its salt again",
                        "force northmoor, seal 1, change 3",
                        "has its salt",
                        export -> export.change(3).put("salt", "0".repeat(32))));
    }
}
