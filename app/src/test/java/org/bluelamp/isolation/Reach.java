package org.bluelamp.isolation;

import static org.bluelamp.isolation.Sql.name;
import static org.bluelamp.isolation.Sql.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.bluelamp.identity.Role;

/**
 * Who reaches which rows, tried by real SQL: every table with select, insert, update, delete and a move to another force, by
 * every role, without a pin, under the row's own force, a foreign one and the national plane; and by guests of the row's force, on
 * every {@link Ground}.
 *
 * <p>Triggers and foreign keys of the usual kind are at rest meanwhile (session_replication_role), so that what refuses is a
 * grant or row security and nothing else; what is enabled always, as history is, works on.
 */
final class Reach {

    static final String OWN = "alderdale";
    static final String FOREIGN = "wharram";
    private static final String PORTAL = "bluelamp_portal";
    /** The roles of guests, each of which a grant names. */
    private static final List<String> GUESTS =
            Arrays.stream(Role.values()).filter(Role::visiting).map(Role::code).toList();

    private static final List<String> PINS = List.of("", OWN, FOREIGN, "national");

    /** One attempt. */
    record Cell(String table, String role, Attempt attempt, String pin, boolean expected, Outcome outcome) {
        boolean right() {
            return outcome == (expected ? Outcome.DONE : Outcome.REFUSED);
        }

        String sentence() {
            return "%s %s %s %s under %s"
                    .formatted(
                            role,
                            expected ? "may" : "may not",
                            attempt.name().toLowerCase(Locale.ROOT),
                            table,
                            pin.isEmpty() ? "no pin" : pin);
        }

        Finding finding() {
            return new Finding("reach", table, sentence() + ", and it was " + outcome);
        }
    }

    enum Attempt {
        SELECT('s'),
        INSERT('i'),
        UPDATE('u'),
        DELETE('d'),
        MOVE('u');

        private final char letter;

        Attempt(char letter) {
            this.letter = letter;
        }
    }

    enum Outcome {
        DONE,
        REFUSED,
        /** Done, but the history does not tell of it. */
        UNTOLD,
        /** Neither: something else went wrong, so that nothing was shown. */
        BROKEN
    }

    private final Sql sql;
    private final Verdicts verdicts;
    private final Rows rows;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Reach(Sql sql, Verdicts verdicts) {
        this.sql = sql;
        this.verdicts = verdicts;
        this.rows = new Rows(sql, verdicts);
    }

    /** Every cell of every table that this picks. */
    static List<Cell> cells(Sql sql, Verdicts verdicts, Predicate<String> tables) {
        var reach = new Reach(sql, verdicts);
        reach.walk(tables);
        if (!reach.findings.isEmpty()) {
            throw new AssertionError(reach.findings.toString());
        }
        return reach.cells;
    }

    /** The cells that came out wrong, and tables for which no plausible row could be made. */
    static List<Finding> findings(Sql sql, Verdicts verdicts, Predicate<String> tables) {
        var reach = new Reach(sql, verdicts);
        reach.walk(tables);
        reach.cells.stream().filter(cell -> !cell.right()).map(Cell::finding).forEach(reach.findings::add);
        return reach.findings;
    }

    private void walk(Predicate<String> tables) {
        sql.run("savepoint walk; set local session_replication_role = replica; set local statement_timeout = '20s'");
        for (var verdict : verdicts.all()) {
            if (verdict.table() && tables.test(verdict.object()) && there(verdict.object())) {
                walk(verdict);
            }
        }
        sql.run("rollback to savepoint walk");
    }

    private boolean there(String table) {
        return sql.yes("select to_regclass(" + quoted("public." + name(table)) + ") is not null");
    }

    private void walk(Verdict verdict) {
        var table = verdict.object();
        if (verdict.kind() != Verdict.Kind.CLOSED) {
            try {
                sql.run("savepoint seed");
                sql.run("delete from " + name(table));
            } catch (Sql.Failed appendOnly) {
                sql.run("rollback to savepoint seed");
            }
            try {
                seed(verdict);
            } catch (Sql.Failed e) {
                findings.add(new Finding("no row", table, "give a sample in samples.properties: " + e.getMessage()));
                return;
            }
        }
        for (var role : verdicts.roles()) {
            for (var pin : PINS) {
                for (var attempt : Attempt.values()) {
                    attempt(verdict, role, attempt, pin);
                }
            }
        }
        if (verdict.carriesForce()) {
            GUESTS.forEach(role -> guests(verdict, role));
        }
    }

    private void guests(Verdict verdict, String role) {
        for (var ground : Ground.values()) {
            if (!ground.of(role)) {
                continue;
            }
            for (var attempt : Attempt.values()) {
                boolean expected = attempt == Attempt.SELECT && ground.shows(verdict.object()) && verdict.openTo(role);
                var outcome =
                        outcome(verdict, PORTAL, attempt, ground.grant(role, verdict.object()) + Ground.pin(role));
                cells.add(new Cell(
                        verdict.object(),
                        role,
                        attempt,
                        OWN + " by a grant: " + ground.name().toLowerCase(Locale.ROOT),
                        expected,
                        outcome));
            }
        }
    }

    private void seed(Verdict verdict) {
        sql.run(rows.insert(verdict.object(), OWN));
        if (verdict.carriesForce()) {
            sql.run(rows.insert(verdict.object(), FOREIGN));
            sql.run(rows.insert(verdict.object(), "national"));
        }
        if (verdict.object().equals("evidence_file")) {
            // the bytes are open where what they belong to is
            sql.run(rows.insert(
                    "evidence",
                    OWN,
                    Map.of("id", "(select evidence_id from evidence_file where force = 'alderdale')")));
        }
    }

    private void attempt(Verdict verdict, String role, Attempt attempt, String pin) {
        if (verdict.kind() == Verdict.Kind.CLOSED && role.equals("bluelamp_owner")) {
            return;
        }
        if (attempt == Attempt.MOVE && !verdict.carriesForce()) {
            return;
        }
        boolean expected = attempt != Attempt.MOVE && verdict.allows(role, attempt.letter, pin, OWN);
        cells.add(
                new Cell(verdict.object(), role, attempt, pin, expected, outcome(verdict, role, attempt, pinned(pin))));
    }

    private static String pinned(String pin) {
        return "set local bluelamp.force = %1$s; set local bluelamp.person = ''; set local bluelamp.role = 'lead'; set local bluelamp.home_force = %1$s; set local bluelamp.request = 'r'; set local bluelamp.purpose = 'use';"
                .formatted(quoted(pin));
    }

    /** @param told what the connection is told of who works on it */
    private Outcome outcome(Verdict verdict, String role, Attempt attempt, String told) {
        var table = name(verdict.object());
        var where = verdict.carriesForce() ? " where force = " + quoted(OWN) : "";
        var statement = verdict.kind() == Verdict.Kind.CLOSED && attempt == Attempt.INSERT
                ? "insert into " + table + " default values"
                : switch (attempt) {
                    case SELECT -> "select count(*) from " + table + where;
                    case INSERT -> rows.insert(verdict.object(), OWN);
                    case UPDATE -> {
                        var column = name(updatable(verdict.object(), role));
                        yield "update " + table + " set " + column + " = " + column + where;
                    }
                    case DELETE -> "delete from " + table + where;
                    case MOVE -> "update " + table + " set force = " + quoted(FOREIGN) + where;
                };
        sql.run("savepoint attempt; " + told + " set local session authorization " + role);
        try {
            int changed = attempt == Attempt.SELECT ? Integer.parseInt(sql.one(statement)) : sql.run(statement);
            if (changed == 0) {
                return Outcome.REFUSED;
            }
            boolean write = attempt != Attempt.SELECT && !role.equals("bluelamp_owner");
            return write && verdict.history().equals("kept") && !told(verdict) ? Outcome.UNTOLD : Outcome.DONE;
        } catch (Sql.Failed e) {
            // a move by somebody who may update meets the key of the foreign row at the latest
            return e.refused() ? Outcome.REFUSED : broken(verdict, role, attempt, e);
        } finally {
            sql.run("rollback to savepoint attempt; release savepoint attempt");
        }
    }

    private Outcome broken(Verdict verdict, String role, Attempt attempt, Sql.Failed e) {
        findings.add(new Finding("attempt broken", verdict.object(), role + " " + attempt + ": " + e.getMessage()));
        return Outcome.BROKEN;
    }

    /** Whether this transaction's last change is one of this table. */
    private boolean told(Verdict verdict) {
        sql.run("reset session authorization");
        return sql.yes(
                "select exists (select from change where xid = pg_current_xact_id() and entity = %s and at >= now()"
                                .formatted(quoted(verdict.object()))
                        + " and request = 'r')");
    }

    private String updatable(String table, String role) {
        var columns = sql.column("""
                select attname from pg_attribute where attnum > 0 and not attisdropped and attrelid = %1$s::regclass
                order by has_column_privilege(%2$s, attrelid, attnum, 'update') and has_column_privilege(%2$s, attrelid, attnum, 'select') desc,
                  attname = 'force', attnum""".formatted(quoted("public." + name(table)), quoted(role)));
        return columns.getFirst();
    }
}
