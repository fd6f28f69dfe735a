package org.bluelamp.reporting.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bluelamp.uikit.Phrase;

/**
 * What a report says, before it is any file. What is left out of it is in no form of it.
 *
 * @param lead a sentence under the title
 * @param day the only date that a file knows of itself
 * @param page {@code Page {0} of {1}}
 */
public record Report(
        String title,
        String lead,
        Locale locale,
        LocalDate day,
        String page,
        List<Fact> facts,
        List<Section> sections) {

    public Report {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** One line of the cover. */
    public record Fact(String name, Phrase value) {}

    /** Every text of it, in the order in which it is read; numbers too. */
    public Stream<String> words() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(title, lead),
                        facts.stream()
                                .flatMap(fact ->
                                        Stream.of(fact.name(), fact.value().words()))),
                sections.stream().flatMap(Section::words));
    }
}
