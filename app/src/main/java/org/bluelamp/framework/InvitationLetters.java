package org.bluelamp.framework;

import java.util.Collection;
import org.bluelamp.notices.Post;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Bilingual;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to forces that a cycle invites them, where the operator has named a mail server and the force an address. */
@Component
class InvitationLetters {

    private final Post post;
    private final Bilingual texts;
    private final ForceDirectory forces;
    private final Invitations invitations;
    private final Cycles cycles;

    InvitationLetters(Post post, Bilingual texts, ForceDirectory forces, Invitations invitations, Cycles cycles) {
        this.post = post;
        this.texts = texts;
        this.forces = forces;
        this.invitations = invitations;
        this.cycles = cycles;
    }

    /** Queued in the transaction that invites. */
    void send(Cycle cycle, Collection<Force> invited) {
        for (var force : invited) {
            var contact = force.contact();
            if (contact != null) {
                post.send(
                        contact,
                        texts.line("framework.invite.mail.subject", language -> new Object[] {cycle.title()}),
                        texts.text("framework.invite.mail.body", language -> new Object[] {
                            force.name().in(language),
                            cycle.title(),
                            Bilingual.moment(cycle.opens(), language),
                            Bilingual.moment(cycle.closes(), language)
                        }));
            }
        }
    }

    /** A cycle that is opened without a choice invites every force. */
    @EventListener
    void send(CycleOpened opened) {
        if (post.open() && invitations.findAllByCycle(opened.cycle()).isEmpty()) {
            cycles.findById(opened.cycle()).ifPresent(cycle -> send(cycle, forces.active()));
        }
    }
}
