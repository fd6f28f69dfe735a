package org.bluelamp.budgets;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bluelamp.history.Sealer;
import org.bluelamp.launch.Access;

/** What history and seals cost a save, and how long a change waits for its seal while many save. */
final class Sealed {

    static final String NAME = "save one answer with seals";

    private static final int FORCES = 8;
    private static final int SECONDS = 30;
    private static final String OF_HISTORY =
            "select tgrelid::regclass::text from pg_trigger where tgname = 'record_change' and not tgisinternal";

    private final Portal portal;
    private final Connection superuser;
    private final List<String> facts;
    private final Sealer sealer;

    /** @param facts to which is added how long a seal is waited for */
    Sealed(Portal portal, Access access, List<String> facts) throws SQLException {
        this.portal = portal;
        this.superuser = access.connect(access.superuser());
        this.facts = facts;
        this.sealer = portal.bean(Sealer.class);
    }

    /** Round by round, all three ways, so that noise hits all alike. Where plain JDBC stands in other rows, here stands the save without. */
    List<Measured> measured() throws SQLException {
        try (superuser) {
            var turns = new SavingAnAnswer().begin(portal);
            var sealed = new Samples();
            var unsealed = new Samples();
            var untold = new Samples();
            var turn = 0;
            for (var round = 0; round < Rounds.ROUNDS; round++) {
                try (var _ = sealing()) {
                    turn = round(turns, turn, sealed);
                }
                turn = round(turns, turn, unsealed);
                history("disable");
                turn = round(turns, turn, untold);
                history("enable always");
            }
            facts.addAll(
                    List.of("", "The history may cost a save 15 ms at p95, and a seal may be 5 s late at p95:", ""));
            facts.add(String.format(
                    Locale.UK,
                    "- a save takes %.1f ms longer at p95 with seals than without, %.1f ms longer with history and seals than"
                            + " without either",
                    sealed.p95() - unsealed.p95(),
                    sealed.p95() - untold.p95()));
            facts.add(load());
            return List.of(
                    new Measured(NAME + ", beside without", Optional.empty(), sealed, unsealed, 1),
                    new Measured(NAME + ", beside without history too", Optional.empty(), sealed, untold, 1));
        }
    }

    private static int round(UseCase.Turns turns, int from, Samples samples) {
        samples.round();
        for (var turn = from; turn < from + Rounds.TURNS; turn++) {
            var begun = System.nanoTime();
            turns.take(turn);
            samples.add(System.nanoTime() - begun);
        }
        return from + Rounds.TURNS;
    }

    /** As a portal seals, until it is closed; that of the tests does not by itself. */
    private ScheduledExecutorService sealing() {
        var clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleWithFixedDelay(sealer::seal, 0, 1, TimeUnit.SECONDS);
        return clock;
    }

    private void history(String how) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = superuser.createStatement()) {
            try (var rows = statement.executeQuery(OF_HISTORY)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                statement.execute("alter table " + table + " " + how + " trigger record_change");
            }
        }
    }

    /** Eight forces save at once, each as fast as it can. */
    private String load() throws SQLException {
        var begun = ask("select extract(epoch from clock_timestamp())");
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var _ = sealing();
                var people = Executors.newFixedThreadPool(FORCES)) {
            var saving = portal.leads(FORCES).stream()
                    .map(lead -> people.submit(() -> {
                        var turns = new SavingAnAnswer(lead).begin(portal);
                        for (var turn = 0; System.nanoTime() < end; turn++) {
                            turns.take(turn);
                        }
                        return null;
                    }))
                    .toList();
            for (var each : saving) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        sealer.seal();
        var lag =
                "from change c join leaf l on l.force = c.force and l.change_id = c.id join seal s on s.force = l.force"
                        + " and s.number = l.seal where extract(epoch from c.at) >= " + begun;
        return String.format(
                Locale.UK,
                "- while %d forces save as fast as they can for %d s: %,.0f changes, sealed after %.2f s at p50, %.2f s at p95,"
                        + " %.2f s at most",
                FORCES,
                SECONDS,
                ask("select count(*) " + lag),
                ask("select percentile_cont(0.5) within group (order by extract(epoch from s.at - c.at)) " + lag),
                ask("select percentile_cont(0.95) within group (order by extract(epoch from s.at - c.at)) " + lag),
                ask("select max(extract(epoch from s.at - c.at)) " + lag));
    }

    private double ask(String question) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getDouble(1);
        }
    }
}
