package org.bluelamp.history;

import java.time.Duration;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Rounds;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the saved questions of what was sealed since they were last asked, in every force, so that a page need not look at all
 * that was never found. What is not asked yet is asked by the page itself: late, it is slower and as right.
 */
@Component
public class Findings extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    /** Of so many changes in one transaction. */
    private static final int MOST = 2_000;

    private final FindingRows rows;
    private final Stories stories;
    private final ForceDirectory forces;
    private final TransactionTemplate transaction;

    /** @param every how long after one round the next begins; zero for never: then pages ask of everything themselves */
    Findings(
            FindingRows rows,
            Stories stories,
            ForceDirectory forces,
            PlatformTransactionManager transactions,
            @Value("${bluelamp.questions.every:1m}") Duration every) {
        super("questions", every, every);
        this.rows = rows;
        this.stories = stories;
        this.forces = forces;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In every force and the national plane. One force's trouble keeps no other's questions from being asked. */
    @Override
    public void round() {
        keep(Pin.NATIONAL);
        forces.all().stream().map(Force::code).takeWhile(force -> !ending()).forEach(this::keep);
    }

    /** In one force, up to all that is sealed, unless another node is at it. */
    public void keep(String force) {
        try {
            Actor.job(force, "questions").run(() -> {
                while (!ending() && Boolean.TRUE.equals(transaction.execute(status -> rows.lease() && askOn()))) {
                    LOG.debug("More of the history of {} is asked", force);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("Saved questions of {} could not be asked; pages ask them themselves until they can", force, e);
        }
    }

    /** Whether there is more to ask. */
    private boolean askOn() {
        rows.keepOnly(stories.questions());
        var last = rows.last();
        var more = false;
        for (var question : stories.questions()) {
            var text = new QuestionText(question);
            var standing = rows.standing(text);
            if (standing < last) {
                var upTo = Math.min(standing + MOST, last);
                rows.ask(text, standing, upTo);
                more |= upTo < last;
            }
        }
        return more;
    }
}
