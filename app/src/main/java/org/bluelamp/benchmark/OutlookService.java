package org.bluelamp.benchmark;

import java.util.Collection;
import java.util.UUID;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.tenancy.Force;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What could be compared: before forces are invited, and again before a cycle is frozen. Nobody's answers are looked at. */
@Service
@Requires(Permission.READ_PARTICIPATION)
public class OutlookService {

    private final ParticipationService participation;

    OutlookService(ParticipationService participation) {
        this.participation = participation;
    }

    /** If these forces, and no other, were in the release. */
    public Outlook ifAllTookPart(Collection<Force> forces) {
        return Outlook.of(forces);
    }

    /** If the cycle were frozen now: of the forces that have submitted and take part. */
    @Transactional(readOnly = true)
    public Outlook ifFrozenNow(UUID cycle) {
        return Outlook.of(participation.in(cycle).stream()
                .filter(Participation::counts)
                .map(Participation::force)
                .toList());
    }
}
