package org.bluelamp.records;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.history.spi.Erasures;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Redactions of one's own force: asked for by those who read its history, decided by its data protection officer. */
@Service
public class RedactionService implements Erasing<Redaction> {

    /** Stands in the place of what was taken out, in every text, whatever the language. */
    public static final String MARKER = Erasures.MARKER;

    private final AllRedactions redactions;
    private final RedactionRows rows;
    private final Eraser eraser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RedactionService(
            AllRedactions redactions, RedactionRows rows, Eraser eraser, TransactionTemplate transaction, Clock clock) {
        this.redactions = redactions;
        this.rows = rows;
        this.eraser = eraser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The fields of a change's record out of which something may be taken, by their columns. */
    @Requires(Permission.ASK_REDACTION)
    @Transactional(readOnly = true)
    public List<String> fields(String entity) {
        return rows.freeTexts(entity);
    }

    /** Everything that is missing or wrong in what is asked, so that it can be mended in one go. */
    @Requires(Permission.ASK_REDACTION)
    @Transactional(readOnly = true)
    public List<Refused> refusals(RedactionAsked asked) {
        return asked.refusals(field -> chosen(asked.change(), field));
    }

    private Chosen chosen(UUID change, String field) {
        return rows.chosen(change, field).orElseThrow(() -> new Absent("change"));
    }

    /** Asks the data protection officer. {@link Absent} for a change of another force, as for none. */
    @Requires(Permission.ASK_REDACTION)
    @Transactional
    public Redaction ask(RedactionAsked asked) {
        Refused.ifAny(refusals(asked));
        var chosen = chosen(asked.change(), Typed.text(asked.field()));
        var words = chosen.words(Typed.text(asked.words()));
        var ground = Coded.find(Ground.class, Typed.text(asked.ground())).orElseThrow();
        return redactions.saveAndFlush(new Redaction(
                ground,
                Typed.text(asked.reason()),
                rows.first(chosen, words).orElse(chosen),
                words,
                Actor.current().personId(),
                clock.instant()));
    }

    /** At most so many, newest first. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<Redaction> newest(int limit) {
        return redactions.newest(Limit.of(limit));
    }

    /** Those that follow the one that was asked for then and has this id. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<Redaction> after(Instant askedAt, UUID id, int limit) {
        return redactions.after(askedAt, id, Limit.of(limit));
    }

    /** What waits for a decision or to be carried out, oldest first. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<Redaction> waiting(int limit) {
        return redactions.in(List.of(ErasureState.ASKED, ErasureState.APPROVED), Limit.of(limit));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public Redaction redaction(UUID id) {
        return found(id);
    }

    /** What it would do as things stand. */
    @Requires(Permission.DECIDE_REDACTION)
    @Transactional(readOnly = true)
    public Effect effect(UUID id) {
        var redaction = found(id);
        return rows.words(id)
                .map(words -> rows.effect(redaction, words))
                .orElseGet(() -> new Effect(null, 0, false, List.of(), false));
    }

    @Override
    @Requires(Permission.DECIDE_REDACTION)
    public Redaction approve(UUID id, int version) {
        inTransaction(() -> {
            var redaction = asSeen(id, version);
            redaction.approve(Actor.current().personId(), clock.instant());
            return redactions.saveAndFlush(redaction);
        });
        return erased(id);
    }

    @Override
    @Requires(Permission.DECIDE_REDACTION)
    public Redaction carryOut(UUID id, int version) {
        if (inTransaction(() -> asSeen(id, version)).state() != ErasureState.APPROVED) {
            throw Refused.because("records.refused.not-approved");
        }
        return erased(id);
    }

    private Redaction erased(UUID id) {
        eraser.redact(id);
        return inTransaction(() -> found(id));
    }

    @Override
    @Requires(Permission.ASK_REDACTION)
    @Transactional
    public Redaction withdraw(UUID id, int version) {
        var redaction = asSeen(id, version);
        redaction.withdraw(Actor.current().personId());
        return redactions.saveAndFlush(redaction);
    }

    @Override
    @Requires(Permission.DECIDE_REDACTION)
    @Transactional
    public Redaction refuse(UUID id, int version, @Nullable String note) {
        var redaction = asSeen(id, version);
        redaction.refuse(note, Actor.current().personId(), clock.instant());
        return redactions.saveAndFlush(redaction);
    }

    private Redaction found(UUID id) {
        return redactions.findById(id).orElseThrow(() -> new Absent("redaction"));
    }

    private Redaction asSeen(UUID id, int version) {
        var redaction = found(id);
        Stale.unless(redaction.version() == version, redaction);
        return redaction;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
