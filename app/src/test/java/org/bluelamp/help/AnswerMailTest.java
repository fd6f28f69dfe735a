package org.bluelamp.help;

import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;

import java.time.Instant;
import java.util.UUID;
import org.bluelamp.notices.Post;
import org.bluelamp.tenancy.ForceStatus;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class AnswerMailTest {

    @Test
    void goesToTheContactInBothLanguagesWithTheNote() {
        var post = Mockito.mock(Post.class);
        new AnswerMail(post, new Texts())
                .tell(
                        new InboxItem(
                                UUID.randomUUID(),
                                "estuary",
                                ForceStatus.ACTIVE,
                                null,
                                "blue-lamp-1",
                                "MH",
                                "MH07",
                                "wellbeing@estuary.police.example",
                                "A facilitator.",
                                Instant.EPOCH,
                                CaseState.ANSWERED,
                                UUID.randomUUID(),
                                Instant.EPOCH,
                                "In March.",
                                Instant.EPOCH,
                                null,
                                2),
                        "In March.");
        Mockito.verify(post)
                .send(
                        eq("wellbeing@estuary.police.example"),
                        contains("request for help with MH07 / Mae’r gwasanaeth cenedlaethol"),
                        contains("is attached"),
                        eq("answer.txt"),
                        eq("In March."));
    }
}
