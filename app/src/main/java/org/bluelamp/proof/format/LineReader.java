package org.bluelamp.proof.format;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of the NDJSON files, each exactly as the format writes it or not at all. */
public final class LineReader {

    private LineReader() {}

    /** A line of {@code changes.ndjson}, without its newline. */
    public static SealedChange change(char[] line, int length) throws Malformed {
        try (var members = new Members(line, length)) {
            var n = members.number("n");
            var id = members.id("id");
            var at = members.moment("at");
            var person = members.idOrNull("person");
            var role = members.text("role");
            var home = members.text("home");
            var request = members.text("request");
            var purpose = members.text("purpose");
            var entity = members.text("entity");
            var record = members.idOrNull("record");
            var operation = members.text("operation");
            var retention = members.text("retention");
            var hash = members.hash("hash");
            var salt = members.saltOrNull("salt");
            var before = members.textOrNull("before");
            var after = members.textOrNull("after");
            var gone = members.at("gone") ? members.id("gone") : null;
            var earlier = gone != null && members.at("earlier") ? earlier(members) : List.<SealedChange.Earlier>of();
            members.endOfLine();
            return new SealedChange(
                    n, id, at, person, role, home, request, purpose, entity, record, operation, retention, hash, salt,
                    before, after, gone, earlier);
        }
    }

    private static List<SealedChange.Earlier> earlier(Members members) throws Malformed {
        var all = new ArrayList<SealedChange.Earlier>();
        members.list("earlier");
        while (members.another()) {
            all.add(new SealedChange.Earlier(members.id("gone"), members.hash("item")));
            members.endOfObject();
        }
        return all;
    }

    /** A line of {@code seals.ndjson}, without its newline. */
    public static Seal seal(char[] line, int length) throws Malformed {
        try (var members = new Members(line, length)) {
            var number = members.number("number");
            var first = members.number("first");
            var last = members.number("last");
            var at = members.moment("at");
            var root = members.hash("root");
            var previous = members.hashOrEmpty("previous");
            var hash = members.hash("hash");
            members.endOfLine();
            return new Seal(number, first, last, at, root, previous, hash);
        }
    }
}
