package org.bluelamp.records;

import java.util.List;
import org.bluelamp.history.spi.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors ask again and again about what left the record. */
@Configuration(proxyBeanMethods = false)
class RecordsQuestions {

    @Bean
    static Question erased() {
        return new Question(
                "erased",
                "records.question.erased",
                List.of("redaction", "disposal"),
                "",
                "a ->> 'state' = 'done' and b ->> 'state' is distinct from 'done'");
    }
}
