package org.bluelamp.guests;

import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.VisitOver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the force that a reviewer visits has opened to them. */
@Service
public class VisitWindow {

    private final AllGrants grants;

    VisitWindow(AllGrants grants) {
        this.grants = grants;
    }

    /** By the grant of this visit. {@link VisitOver} when it holds no longer. */
    @Requires(Permission.READ_REVIEWED)
    @Transactional(readOnly = true)
    public Window open() {
        var visit = Actor.current().visit();
        if (visit == null) {
            throw new VisitOver();
        }
        return grants.findById(visit.grant()).flatMap(GuestGrant::window).orElseThrow(VisitOver::new);
    }
}
