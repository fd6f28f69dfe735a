package org.bluelamp.records;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Disposal of one's own force's history under the operator's schedule: proposed by one person, approved by another. */
@Service
public class DisposalService implements Erasing<Disposal> {

    private static final List<ErasureState> OPEN = List.of(ErasureState.ASKED, ErasureState.APPROVED);

    private final AllDisposals disposals;
    private final Retention schedule;
    private final DisposalRows rows;
    private final Eraser eraser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DisposalService(
            AllDisposals disposals,
            Retention schedule,
            DisposalRows rows,
            Eraser eraser,
            TransactionTemplate transaction,
            Clock clock) {
        this.disposals = disposals;
        this.schedule = schedule;
        this.rows = rows;
        this.eraser = eraser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The kinds of record that the schedule names, by their keys. */
    @Requires(Permission.READ_RECORDS)
    public List<String> kinds() {
        return schedule.rules().stream().map(RetentionRule::retention).toList();
    }

    /** The whole schedule with what is due now; nothing is changed by looking. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<DueNow> due() {
        return schedule.rules().stream().map(this::due).toList();
    }

    private DueNow due(RetentionRule rule) {
        var cutoff = rule.cutoff(clock.instant()).orElse(null);
        var waiting = disposals.count(rule.retention(), OPEN) > 0;
        return cutoff == null
                ? new DueNow(rule, null, List.of(), 0, waiting)
                : new DueNow(
                        rule, cutoff, rows.due(rule.retention(), cutoff), rows.held(rule.retention(), cutoff), waiting);
    }

    /** Refused for a kind that the schedule does not name or keeps for ever, when nothing is due, and while another waits. */
    @Requires(Permission.PROPOSE_DISPOSAL)
    @Transactional
    public Disposal propose(@Nullable String retention) {
        var rule = schedule.rule(Typed.text(retention))
                .orElseThrow(() -> Refused.field("retention", "records.disposal.refused.kind"));
        var proposed = new Disposal(rule, Actor.current().personId(), clock.instant());
        var due = due(rule);
        if (due.waiting()) {
            throw Refused.because("records.disposal.refused.waiting");
        }
        if (due.count() == 0) {
            throw Refused.because("records.disposal.refused.nothing");
        }
        return disposals.saveAndFlush(proposed);
    }

    /** What a proposed one would take as things stand, by entity and year. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<DueNow.Part> effect(UUID id) {
        var disposal = found(id);
        return rows.due(disposal.retention(), disposal.cutoff());
    }

    @Override
    @Requires(Permission.DECIDE_DISPOSAL)
    public Disposal approve(UUID id, int version) {
        inTransaction(() -> {
            var disposal = asSeen(id, version);
            disposal.approve(Actor.current().personId(), clock.instant());
            return disposals.saveAndFlush(disposal);
        });
        return erased(id);
    }

    @Override
    @Requires(Permission.DECIDE_DISPOSAL)
    public Disposal carryOut(UUID id, int version) {
        if (inTransaction(() -> asSeen(id, version)).state() != ErasureState.APPROVED) {
            throw Refused.because("records.refused.not-approved");
        }
        return erased(id);
    }

    private Disposal erased(UUID id) {
        eraser.dispose(id);
        return inTransaction(() -> found(id));
    }

    @Override
    @Requires(Permission.PROPOSE_DISPOSAL)
    @Transactional
    public Disposal withdraw(UUID id, int version) {
        var disposal = asSeen(id, version);
        disposal.withdraw(Actor.current().personId());
        return disposals.saveAndFlush(disposal);
    }

    @Override
    @Requires(Permission.DECIDE_DISPOSAL)
    @Transactional
    public Disposal refuse(UUID id, int version, @Nullable String note) {
        var disposal = asSeen(id, version);
        disposal.refuse(note, Actor.current().personId(), clock.instant());
        return disposals.saveAndFlush(disposal);
    }

    /** At most so many, newest first. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<Disposal> newest(int limit) {
        return disposals.newest(Limit.of(limit));
    }

    /** Those that follow the one that was proposed then and has this id. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<Disposal> after(Instant askedAt, UUID id, int limit) {
        return disposals.after(askedAt, id, Limit.of(limit));
    }

    /** What waits for a decision or to be carried out, oldest first. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<Disposal> waiting(int limit) {
        return disposals.in(OPEN, Limit.of(limit));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public Disposal disposal(UUID id) {
        return found(id);
    }

    private Disposal found(UUID id) {
        return disposals.findById(id).orElseThrow(() -> new Absent("disposal"));
    }

    private Disposal asSeen(UUID id, int version) {
        var disposal = found(id);
        Stale.unless(disposal.version() == version, disposal);
        return disposal;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
