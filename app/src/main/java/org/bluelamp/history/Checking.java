package org.bluelamp.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluelamp.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the history of the pinned force: what was sealed since the last check, and every live row. It begins at the first
 * change once a day, when somebody asks, and for as long as something does not hold.
 */
@Component
class Checking {

    private static final Duration DAY = Duration.ofDays(1);
    /** A change is written before it is committed; the database commits none that was open for half of this. */
    private static final Duration OPEN_AT_MOST = Duration.ofHours(1);
    /** The database goes through so many changes at a time, so that progress shows. */
    private static final int AT_A_TIME = 20_000;

    private final Comparisons compare;
    private final CheckRows rows;
    private final TransactionTemplate transaction;

    Checking(Comparisons compare, CheckRows rows, TransactionTemplate transaction) {
        this.compare = compare;
        this.rows = rows;
        this.transaction = transaction;
    }

    /**
     * Checks and keeps the result.
     *
     * @param asked by a person: then it waits for a check that is under way, and compares everything
     * @return what was found; empty where another node is at it
     */
    Optional<HistoryCheck> check(boolean asked, Consumer<CheckProgress> progress) {
        return Objects.requireNonNull(transaction.execute(
                status -> rows.lease(asked) ? Optional.of(leased(asked, progress)) : Optional.empty()));
    }

    private HistoryCheck leased(boolean asked, Consumer<CheckProgress> progress) {
        var now = rows.now();
        var was = rows.standing().orElseGet(() -> CheckStanding.beginning(now));
        var last = rows.list(null, 1).stream().findFirst();
        var everything = asked
                || last.map(check -> !check.whole()).orElse(true)
                || !was.everythingAt().plus(DAY).isAfter(now);
        var from = everything ? CheckStanding.beginning(now) : was;

        var national = Actor.current().national();
        var tables = compare.tables(national);
        var revision = compare.lastRevision();
        var lastNumber = compare.lastNumber();
        var steps = tables.size() + 1 + Math.max(0, lastNumber - from.number()) / AT_A_TIME;

        var found = new CheckFound();
        found.add(compare.locks());
        found.add(compare.log(everything ? null : was.at().minus(OPEN_AT_MOST), was.seal()));
        var sealed = seals(from, found, done -> progress.accept(new CheckProgress(done, steps)));
        var upTo = Math.max(sealed.number(), lastNumber);
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            found.lives += found.add(compare.lives(table, everything));
            found.chained += found.add(compare.chain(table, from.number(), upTo));
            if (table.audited()) {
                found.pasts += found.add(compare.pasts(table, from.number(), upTo, from.rev()));
            }
            progress.accept(new CheckProgress(steps - tables.size() + i + 1, steps));
        }
        var check = result(now, everything, asked, sealed, found);
        rows.stand(stands(check, sealed, revision, everything ? now : was.everythingAt()));
        if (asked || last.map(before -> news(check, before)).orElse(true)) {
            rows.add(check);
        }
        return check;
    }

    /** What says the same as the check before it is kept once a day: the history is no log of its own checks. */
    private static boolean news(HistoryCheck check, HistoryCheck before) {
        return !check.saysAs(before) || !before.at().plus(DAY).isAfter(check.at());
    }

    private CheckStanding seals(CheckStanding from, CheckFound found, Consumer<Long> progress) {
        var at = from;
        for (long step = 1; ; step++) {
            var next = compare.seals(at, AT_A_TIME);
            found.sealed += next.number() - at.number();
            found.erased += next.erased();
            found.breaks(next.broken(), next.breaks());
            progress.accept(step);
            if (next.seal() == at.seal()
                    || next.breaks().stream().anyMatch(broken -> broken.kind() == Break.Kind.SEAL)) {
                return at.seal() == next.seal() ? at : reached(next, at);
            }
            at = reached(next, at);
        }
    }

    private static CheckStanding reached(SealsChecked next, CheckStanding at) {
        return new CheckStanding(
                next.seal(),
                next.number(),
                next.hash(),
                next.peaks(),
                at.rev(),
                at.at(),
                next.upTo() == null ? at.upTo() : next.upTo(),
                at.everythingAt());
    }

    private HistoryCheck result(
            Instant now, boolean everything, boolean asked, CheckStanding sealed, CheckFound found) {
        return new HistoryCheck(
                UUID.randomUUID(),
                now,
                everything,
                asked,
                sealed.number(),
                sealed.upTo(),
                sealed.seal(),
                found.sealed,
                found.lives,
                found.chained,
                found.pasts,
                found.byHand,
                found.erased,
                compare.structureWatched(),
                found.breaks,
                found.named());
    }

    private static CheckStanding stands(HistoryCheck check, CheckStanding sealed, long revision, Instant everythingAt) {
        return new CheckStanding(
                sealed.seal(),
                sealed.number(),
                sealed.hash(),
                sealed.peaks(),
                revision,
                check.at(),
                sealed.upTo(),
                everythingAt);
    }
}
