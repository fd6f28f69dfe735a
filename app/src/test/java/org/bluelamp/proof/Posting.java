package org.bluelamp.proof;

import org.bluelamp.TestClock;
import org.bluelamp.history.Seals;
import org.bluelamp.notices.Post;
import org.bluelamp.uikit.Texts;
import org.springframework.context.ApplicationContext;

/** The portal's checkpoints, with a post of the test's own: the portal of the tests has no mail server. */
final class Posting {

    private Posting() {}

    static Checkpoints by(ApplicationContext context, Post post) {
        var clock = context.getBean(TestClock.class);
        return new Checkpoints(
                context.getBean(KeptCheckpoints.class),
                context.getBean(Countersignatures.class),
                context.getBean(Seals.class),
                context.getBean(SigningKeys.class),
                new CheckpointPost(
                        context.getBean(CheckpointReaders.class),
                        context.getBean(ForcesCheckpoints.class),
                        post,
                        context.getBean(Texts.class),
                        clock),
                clock);
    }
}
