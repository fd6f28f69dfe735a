package org.bluelamp.history;

import java.util.List;
import org.bluelamp.history.spi.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked again and again about people. Identity lies to the left and cannot ask. */
@Configuration(proxyBeanMethods = false)
class PeopleQuestions {

    @Bean
    static Question rolesChanged() {
        return new Question(
                "roles-changed",
                "history.question.rolesChanged",
                List.of("person"),
                "",
                "a ->> 'roles' is distinct from b ->> 'roles'",
                true);
    }

    @Bean
    static Question rolesGranted() {
        return new Question(
                "roles-granted", "history.question.rolesGranted", List.of(RoleGrantRows.ENTITY), "", "true", true);
    }

    @Bean
    static Question accessRefused() {
        return new Question(
                "access-refused",
                "history.question.accessRefused",
                List.of(Refusals.ENTITY),
                "",
                "h.operation = 'refused'",
                true);
    }
}
