package org.bluelamp.help;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.notices.Post;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Component;

/** Tells the contact that the force gave that the national service has answered: in both languages, since nobody knows who reads it. */
@Component
class AnswerMail {

    private final Post post;
    private final Texts texts;

    AnswerMail(Post post, Texts texts) {
        this.post = post;
        this.texts = texts;
    }

    /** Queued in the transaction of the answer; nothing where no mail server is named, or the contact was redacted meanwhile. */
    void tell(InboxItem answered, String note) {
        if (!Post.isAddress(answered.contact())) {
            return;
        }
        post.send(
                answered.contact(),
                both("help.mail.subject", " / ", answered.standard()),
                both("help.mail.body", "\n\n", answered.standard()),
                "answer.txt",
                note);
    }

    private String both(String key, String between, Object... parameters) {
        return Stream.of(Texts.ENGLISH, Texts.WELSH)
                .map((Locale locale) -> texts.getTranslation(key, locale, parameters))
                .collect(Collectors.joining(between));
    }
}
