package org.bluelamp.guests;

import java.util.List;
import org.bluelamp.history.spi.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked again and again about guests. */
@Configuration(proxyBeanMethods = false)
class GuestQuestions {

    /** Pages and calls, lists and whole histories that they took away, and their sign-ins. */
    @Bean
    static Question whatGuestsOpened() {
        return new Question(
                "guests-opened",
                "guests.question.opened",
                List.of(GuestBook.ENTITY, "history", "person", "evidence"),
                "",
                "h.role_used like 'guest-%'");
    }

    @Bean
    static Question guestsLetIn() {
        return new Question(
                "guests-let-in",
                "guests.question.letIn",
                List.of("guest_grant"),
                "",
                "h.operation = 'insert' or a ->> 'withdrawn_at' is distinct from b ->> 'withdrawn_at'");
    }
}
