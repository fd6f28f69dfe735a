package org.bluelamp.framework;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which forces a cycle invites. Until the editor has chosen any it is for every force; once some are chosen it is for those
 * alone, and more can be invited later, none less.
 */
@Service
@Transactional
public class InvitationService {

    private final Invitations invitations;
    private final Cycles cycles;
    private final ForceDirectory forces;
    private final InvitationLetters letters;
    private final Clock clock;

    InvitationService(
            Invitations invitations, Cycles cycles, ForceDirectory forces, InvitationLetters letters, Clock clock) {
        this.invitations = invitations;
        this.cycles = cycles;
        this.forces = forces;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whom the cycle with this id is for; one that there is not is for everybody, as it has invited nobody. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public Invited of(UUID cycle) {
        var since = new TreeMap<String, Instant>();
        invitations.findAllByCycle(cycle).forEach(one -> since.put(one.invited(), one.invitedAt()));
        return new Invited(since);
    }

    /** The active forces that the cycle is for, by code. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_CYCLES)
    public List<Force> forces(UUID cycle) {
        var invited = of(cycle);
        return forces.active().stream()
                .filter(force -> invited.includes(force.code()))
                .toList();
    }

    /** The active forces that can still be invited, by code; none once the cycle is for every force, or takes no answers. */
    @Transactional(readOnly = true)
    @Requires(Permission.RUN_CYCLES)
    public List<Force> others(UUID id) {
        var cycle = cycles.findById(id).orElseThrow(() -> new Absent("cycle"));
        var invited = of(id);
        if (!takesMore(cycle, invited)) {
            return List.of();
        }
        return forces.active().stream()
                .filter(force -> invited.since(force.code()).isEmpty())
                .toList();
    }

    /**
     * Invites these forces; one that is invited already stays as it is. Refused for a force that is not in the directory, or
     * is not active; for a cycle that was opened for every force; and once it has closed for answers.
     */
    @Requires(Permission.RUN_CYCLES)
    public Invited invite(UUID id, Collection<String> codes) {
        // held, so that nobody opens it for every force meanwhile
        var cycle = cycles.hold(id).orElseThrow(() -> new Absent("cycle"));
        var before = of(id);
        check(cycle, before);
        var chosen = chosen(codes);
        chosen.removeIf(force -> before.since(force.code()).isPresent());
        if (chosen.isEmpty()) {
            throw Refused.field("forces", "framework.invite.refused.nobody");
        }
        var by = Actor.current().personId();
        var now = clock.instant();
        chosen.forEach(force -> invitations.save(new Invitation(id, force.code(), by, now)));
        letters.send(cycle, chosen);
        return of(id);
    }

    private boolean takesMore(Cycle cycle, Invited invited) {
        return switch (cycle.state()) {
            case PLANNED -> true;
            case OPEN -> !invited.everyone() && clock.instant().isBefore(cycle.closes());
            case FROZEN -> false;
        };
    }

    private void check(Cycle cycle, Invited invited) {
        if (takesMore(cycle, invited)) {
            return;
        }
        throw Refused.because(
                cycle.state() == CycleState.OPEN && invited.everyone()
                        ? "framework.invite.refused.everyone"
                        : "framework.invite.refused.closed");
    }

    private Set<Force> chosen(Collection<String> codes) {
        var chosen = new LinkedHashSet<Force>();
        for (var code : codes) {
            chosen.add(forces.find(code)
                    .filter(Force::active)
                    .orElseThrow(() -> Refused.field("forces", "framework.invite.refused.noForce", code)));
        }
        return chosen;
    }
}
