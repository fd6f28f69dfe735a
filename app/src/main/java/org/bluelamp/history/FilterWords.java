package org.bluelamp.history;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Question;
import org.bluelamp.identity.People;
import org.springframework.stereotype.Component;

/** What a filter asks for, in the words of the form in which it was chosen: for those who read the file and never saw the form. */
@Component
class FilterWords {

    private static final Set<String> DAYS = Set.of("from", "to");

    private final Stories stories;
    private final People people;

    FilterWords(Stories stories, People people) {
        this.stories = stories;
        this.people = people;
    }

    /** {@code Area: Mental health and psychological risk; Person: Dan Reeve}; the days are said by {@link #days}. */
    String asked(ChangeFilter filter, RoomWording words) {
        var asked = filter.parameters().entrySet().stream()
                .filter(parameter -> !DAYS.contains(parameter.getKey()))
                .map(parameter -> words.translate(
                        "history.csv.asked",
                        words.translate("history.filter." + parameter.getKey()),
                        chosen(parameter, words)))
                .collect(Collectors.joining("; "));
        return asked.isEmpty() ? words.translate("history.csv.all") : asked;
    }

    String days(ChangeFilter filter, RoomWording words) {
        var from = filter.from() == null ? "" : words.day(filter.from().toString());
        var to = filter.to() == null ? "" : words.day(filter.to().toString());
        if (from.isEmpty() && to.isEmpty()) {
            return words.translate("history.csv.allDays");
        }
        return to.isEmpty()
                ? words.translate("history.csv.daysFrom", from)
                : from.isEmpty()
                        ? words.translate("history.csv.daysTo", to)
                        : words.translate("history.csv.days", from, to);
    }

    private String chosen(Map.Entry<String, String> parameter, RoomWording words) {
        var code = parameter.getValue();
        return switch (parameter.getKey()) {
            case "person" -> {
                var id = UUID.fromString(code);
                yield people.names(Set.of(id)).getOrDefault(id, code);
            }
            case "role" -> RoleWords.of(code, words);
            case "entity" -> words.orCode("history.kind.", code);
            case "operation" -> words.orCode("history.operation.", code);
            case "area" -> stories.areas(words.locale()).getOrDefault(code, code);
            case "interest" ->
                stories.interests().stream()
                        .filter(interest -> interest.code().equals(code))
                        .map(Interest::text)
                        .map(words::translate)
                        .findAny()
                        .orElse(code);
            case "question" ->
                stories.question(code).map(Question::text).map(words::translate).orElse(code);
            default -> code;
        };
    }
}
