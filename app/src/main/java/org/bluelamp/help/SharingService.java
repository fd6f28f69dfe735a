package org.bluelamp.help;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.tenancy.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one's own force says by name: written, confirmed or declined, withdrawn. Each step takes the version that was seen. */
@Service
public class SharingService {

    private final Sharings sharings;
    private final SharingRules rules;
    private final Copies copies;
    private final Replies replies;
    private final EditionService editions;
    private final Clock clock;

    SharingService(
            Sharings sharings,
            SharingRules rules,
            Copies copies,
            Replies replies,
            EditionService editions,
            Clock clock) {
        this.sharings = sharings;
        this.rules = rules;
        this.copies = copies;
        this.replies = replies;
        this.editions = editions;
        this.clock = clock;
    }

    /** Everything that is missing or wrong in what is written, so that it can be mended in one go. */
    @Requires(Permission.ASK_HELP)
    @Transactional(readOnly = true)
    public List<Refused> refusals(SharingAsked asked) {
        return rules.refusals(asked);
    }

    /**
     * Puts it before the chief officer. Nothing of it leaves the force. The same operation again gives the same sharing.
     * Refused for a force that has merged or closed.
     */
    @Requires(Permission.ASK_HELP)
    @Transactional
    public Sharing ask(SharingAsked asked) {
        var before = sharings.findByOperation(asked.operation());
        if (before.isPresent()) {
            return before.get();
        }
        Refused.ifAny(rules.refusals(asked));
        var area = editions.edition(asked.edition())
                .areaOf(asked.standard())
                .map(Area::code)
                .orElseThrow();
        var sharing = new Sharing(
                Coded.find(SharingKind.class, asked.kind()).orElseThrow(),
                area,
                asked,
                Actor.current().personId(),
                clock.instant());
        try {
            return sharings.saveAndFlush(sharing);
        } catch (DataIntegrityViolationException sameOperationAtOnce) {
            // the other one stands; whoever tries again gets it
            throw new Stale(null);
        }
    }

    /**
     * Newest first.
     *
     * @param after where the page before ended; null for the first
     * @param most at most so many
     */
    @Requires(Permission.READ_HELP)
    @Transactional(readOnly = true)
    public List<Sharing> list(@Nullable PageEnd after, int most) {
        return after == null
                ? sharings.findAllByOrderByAskedAtDescIdAsc(Limit.of(most))
                : sharings.after(after.at(), after.id(), Limit.of(most));
    }

    /** What waits for the chief officer, oldest first; nothing does once the force has merged or closed. */
    @Requires(Permission.CONFIRM_HELP)
    @Transactional(readOnly = true)
    public List<Sharing> waiting(int most) {
        return rules.ended().isPresent()
                ? List.of()
                : sharings.findAllByStateOrderByAskedAtAscIdAsc(SharingState.TO_CONFIRM, Limit.of(most));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_HELP)
    @Transactional(readOnly = true)
    public Sharing sharing(UUID id) {
        return found(id);
    }

    /** What the national service says to those of these that are with it, by their ids; the rest is left out. */
    @Requires(Permission.READ_HELP)
    @Transactional(readOnly = true)
    public Map<UUID, Reply> replies(List<Sharing> asked) {
        var with = asked.stream()
                .filter(sharing -> sharing.kind() == SharingKind.HELP && sharing.state() == SharingState.SHARED)
                .map(Sharing::getId)
                .toList();
        var found = replies.to(with);
        with.forEach(id -> found.putIfAbsent(id, Reply.NOT_YET));
        return found;
    }

    /**
     * From now on it is known outside, exactly as it stands. Refused for a force that has merged or closed, and for practice
     * where the force is not at target any more, or has no accepted evidence.
     */
    @Requires(Permission.CONFIRM_HELP)
    @Transactional
    public Sharing confirm(UUID id, int version) {
        var sharing = asSeen(id, version);
        Refused.ifAny(rules.beforeItLeaves(sharing));
        var now = clock.instant();
        sharing.confirm(Actor.current().personId(), now);
        var kept = sharings.saveAndFlush(sharing);
        copies.write(kept, now);
        return kept;
    }

    @Requires(Permission.CONFIRM_HELP)
    @Transactional
    public Sharing decline(UUID id, int version, @Nullable String reason) {
        var sharing = asSeen(id, version);
        sharing.decline(reason, Actor.current().personId(), clock.instant());
        return sharings.saveAndFlush(sharing);
    }

    /** Takes it back: it is gone from every list outside the force in the same moment. The history stays. */
    @Requires(Permission.WITHDRAW_HELP)
    @Transactional
    public Sharing withdraw(UUID id, int version) {
        var sharing = asSeen(id, version);
        sharing.withdraw(Actor.current().personId(), clock.instant());
        var kept = sharings.saveAndFlush(sharing);
        copies.takeBack(kept);
        return kept;
    }

    private Sharing found(UUID id) {
        return sharings.findById(id).orElseThrow(() -> new Absent("sharing"));
    }

    private Sharing asSeen(UUID id, int version) {
        var sharing = found(id);
        Stale.unless(sharing.version() == version, sharing);
        return sharing;
    }
}
