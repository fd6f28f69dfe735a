package org.bluelamp.proof.format;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of the NDJSON files, each exactly as the format writes it or not at all. */
public final class LineReader {

    private LineReader() {}

    /** A line of {@code changes.ndjson}, without its newline, which lies in these bytes from one index to another. */
    public static SealedChange change(byte[] bytes, int from, int to) throws Malformed {
        var line = new LineScanner(bytes, from, to);
        var n = line.member("n").number();
        var id = line.member("id").id();
        var at = line.member("at").moment();
        var person = line.member("person").idOrNull();
        var role = line.member("role").text();
        var home = line.member("home").text();
        var request = line.member("request").text();
        var purpose = line.member("purpose").text();
        var entity = line.member("entity").text();
        var record = line.member("record").idOrNull();
        var operation = line.member("operation").text();
        var retention = line.member("retention").text();
        var hash = line.member("hash").hex(64);
        var salt = line.member("salt").hexOrNull(32);
        var before = line.member("before").imageOrNull();
        var after = line.member("after").imageOrNull();
        var gone = line.has("gone") ? line.member("gone").id() : null;
        var earlier = gone != null && line.has("earlier") ? earlier(line) : List.<SealedChange.Earlier>of();
        line.endOfLine();
        if (gone != null && salt != null) {
            throw new Malformed("says that its payload is gone, but has its salt");
        }
        return new SealedChange(
                n, id, at, person, role, home, request, purpose, entity, record, operation, retention, hash, salt,
                before, after, gone, earlier);
    }

    private static List<SealedChange.Earlier> earlier(LineScanner line) throws Malformed {
        var all = new ArrayList<SealedChange.Earlier>();
        line.member("earlier").list();
        while (line.another(all.isEmpty())) {
            var gone = line.member("gone").id();
            all.add(new SealedChange.Earlier(gone, line.member("item").hex(64)));
            line.endOfObject();
        }
        return all;
    }

    /** A line of {@code seals.ndjson}, without its newline, which lies in these bytes from one index to another. */
    public static Seal seal(byte[] bytes, int from, int to) throws Malformed {
        var line = new LineScanner(bytes, from, to);
        var number = line.member("number").number();
        var first = line.member("first").number();
        var last = line.member("last").number();
        var at = line.member("at").moment();
        var root = line.member("root").hex(64);
        var previous = line.member("previous").hexOrEmpty(64);
        var hash = line.member("hash").hex(64);
        line.endOfLine();
        return new Seal(number, first, last, at, root, previous, hash);
    }
}
