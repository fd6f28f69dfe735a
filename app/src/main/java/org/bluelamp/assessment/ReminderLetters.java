package org.bluelamp.assessment;

import org.bluelamp.framework.Cycle;
import org.bluelamp.notices.Post;
import org.bluelamp.tenancy.Force;
import org.bluelamp.uikit.Bilingual;
import org.springframework.stereotype.Component;

/** Writes the reminder to a force whose file names an address. */
@Component
class ReminderLetters {

    private final Post post;
    private final Bilingual texts;

    ReminderLetters(Post post, Bilingual texts) {
        this.post = post;
        this.texts = texts;
    }

    /** Queued in the transaction that reminds. */
    void send(Cycle cycle, Force force) {
        var contact = force.contact();
        if (contact != null) {
            post.send(
                    contact,
                    texts.line("assessment.remind.mail.subject", language -> new Object[] {cycle.title()}),
                    texts.text("assessment.remind.mail.body", language -> new Object[] {
                        force.name().in(language),
                        cycle.title(),
                        Bilingual.moment(cycle.closes(), language),
                        Bilingual.moment(cycle.freezes(), language)
                    }));
        }
    }
}
