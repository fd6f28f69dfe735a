package org.bluelamp.evidence.ui;

import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.Subject;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;

/**
 * What the pieces of one panel work with. What somebody may do is asked of the table each time; what they may not do is
 * absent from the screen, and refused by the service all the same.
 */
record Desk(EvidenceService service, EvidenceFolder folder, Names names, Subject subject, boolean open) {

    boolean mayOffer() {
        return open && Actor.current().may(Permission.OFFER_EVIDENCE);
    }

    boolean mayDecide(Evidence item) {
        return open && item.waits() && Actor.current().may(Permission.DECIDE_EVIDENCE);
    }

    boolean mayWithdraw(Evidence item) {
        var actor = Actor.current();
        return mayOffer() && item.withdrawableBy(actor.personId(), actor.may(Permission.DECIDE_EVIDENCE));
    }
}
