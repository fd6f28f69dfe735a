package org.bluelamp.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.tenancy.ConfigFolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The operator's schedule: how long the history of each kind of record is kept. Without one, nothing is ever disposed of. */
@Component
class Retention {

    private final List<RetentionRule> rules = new ArrayList<>();

    Retention(ConfigFolder config) {
        var file = config.retention();
        if (file != null) {
            file.content()
                    .forEachEntry((key, said) -> rules.add(new RetentionRule(
                            key,
                            said.path("keep").isInt() ? said.path("keep").asInt() : null,
                            texts(said.path("name")),
                            texts(said.path("ground")))));
        }
    }

    /** In the order of the file. */
    List<RetentionRule> rules() {
        return List.copyOf(rules);
    }

    Optional<RetentionRule> rule(String retention) {
        return rules.stream().filter(rule -> rule.retention().equals(retention)).findFirst();
    }

    private static Map<String, String> texts(JsonNode said) {
        var texts = new HashMap<String, String>();
        said.forEachEntry((language, words) -> texts.put(language, words.asString()));
        return texts;
    }
}
