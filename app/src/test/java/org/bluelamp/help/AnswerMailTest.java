package org.bluelamp.help;

import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;

import java.time.Instant;
import java.util.UUID;
import org.bluelamp.notices.Post;
import org.bluelamp.tenancy.ForceStatus;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class AnswerMailTest {

    @Test
    void goesToTheContactInBothLanguagesWithTheNote() {
        var post = Mockito.mock(Post.class);
        new AnswerMail(post, new Texts()).tell(answered("wellbeing@estuary.police.example"), "In March.");
        Mockito.verify(post)
                .send(
                        eq("wellbeing@estuary.police.example"),
                        contains("request for help with MH07 / Mae’r gwasanaeth cenedlaethol"),
                        contains("is attached"),
                        eq("answer.txt"),
                        eq("In March."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[redacted]", "wellbeing@[redacted]", ""})
    void goesToNobodyWhoseAddressWasTakenOut(String contact) {
        var post = Mockito.mock(Post.class);
        new AnswerMail(post, new Texts()).tell(answered(contact), "In March.");
        Mockito.verifyNoInteractions(post);
    }

    private static InboxItem answered(String contact) {
        return new InboxItem(
                UUID.randomUUID(),
                "estuary",
                ForceStatus.ACTIVE,
                null,
                "blue-lamp-1",
                "MH",
                "MH07",
                contact,
                "A facilitator.",
                Instant.EPOCH,
                CaseState.ANSWERED,
                UUID.randomUUID(),
                Instant.EPOCH,
                "In March.",
                Instant.EPOCH,
                null,
                2);
    }
}
