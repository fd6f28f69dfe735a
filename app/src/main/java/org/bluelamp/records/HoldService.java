package org.bluelamp.records;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
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

/** Legal holds of one's own force. */
@Service
public class HoldService {

    private final AllHolds holds;
    private final Retention schedule;
    private final HoldRows rows;
    private final People people;
    private final Clock clock;

    HoldService(AllHolds holds, Retention schedule, HoldRows rows, People people, Clock clock) {
        this.holds = holds;
        this.schedule = schedule;
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** Everything that is missing or wrong, so that it can be mended in one go. */
    @Requires(Permission.PLACE_HOLD)
    @Transactional(readOnly = true)
    public List<Refused> refusals(Held held) {
        var refusals = new ArrayList<Refused>();
        if (Coded.find(HoldKind.class, Typed.text(held.kind())).isEmpty()) {
            refusals.add(Refused.field("kind", "records.hold.refused.kind"));
        }
        Typed.refusal("reason", "records.refused.no-reason", held.reason()).ifPresent(refusals::add);
        if (held.owner() != null && !known(held.owner())) {
            refusals.add(Refused.field("owner", "records.hold.refused.owner"));
        }
        Coded.find(HoldScope.class, Typed.text(held.scope()))
                .ifPresentOrElse(
                        scope -> named(scope, held, refusals),
                        () -> refusals.add(Refused.field("scope", "records.hold.refused.scope")));
        var starts = held.starts();
        var ends = held.ends();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            refusals.add(Refused.field("ends", "records.hold.refused.order"));
        }
        return List.copyOf(refusals);
    }

    private void named(HoldScope scope, Held held, List<Refused> refusals) {
        switch (scope) {
            case FORCE -> {}
            case RETENTION -> {
                if (schedule.rule(Typed.text(held.retention())).isEmpty()) {
                    refusals.add(Refused.field("retention", "records.disposal.refused.kind"));
                }
            }
            case RECORD -> {
                var entity = Typed.text(held.entity());
                if (entity.isEmpty() || held.record() == null) {
                    refusals.add(Refused.field("record", "records.hold.refused.record"));
                } else if (!rows.known(entity, held.record())) {
                    refusals.add(Refused.field("record", "records.hold.refused.unknown"));
                }
            }
            case PERSON -> {
                if (held.person() == null || !known(held.person())) {
                    refusals.add(Refused.field("person", "records.hold.refused.person"));
                }
            }
        }
    }

    private boolean known(UUID person) {
        return people.names(Set.of(person)).containsKey(person);
    }

    /** Refused as {@link #refusals} says, by the first of them. */
    @Requires(Permission.PLACE_HOLD)
    @Transactional
    public LegalHold place(Held held) {
        Refused.ifAny(refusals(held));
        return holds.saveAndFlush(new LegalHold(held, Actor.current().personId(), clock.instant()));
    }

    /** @param version the one that was looked at; {@link Stale} when it has changed since */
    @Requires(Permission.PLACE_HOLD)
    @Transactional
    public LegalHold lift(UUID id, int version, @Nullable String reason) {
        var hold = found(id);
        Stale.unless(hold.version() == version, hold);
        hold.lift(reason, Actor.current().personId(), clock.instant());
        return holds.saveAndFlush(hold);
    }

    /** At most so many, newest first. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<LegalHold> newest(int limit) {
        return holds.newest(Limit.of(limit));
    }

    /** Those that follow the one that was placed then and has this id. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public List<LegalHold> after(Instant placedAt, UUID id, int limit) {
        return holds.after(placedAt, id, Limit.of(limit));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_RECORDS)
    @Transactional(readOnly = true)
    public LegalHold hold(UUID id) {
        return found(id);
    }

    private LegalHold found(UUID id) {
        return holds.findById(id).orElseThrow(() -> new Absent("hold"));
    }
}
