package org.bluelamp.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.history.spi.Erasures;

/**
 * What a person of the force is called and was called, as far as their revisions are still kept and nothing was taken out of it.
 *
 * @param accounts user name and addresses, as last seen
 * @param subject by which the identity provider knows them
 */
record Called(
        String name, List<String> accounts, List<String> earlierNames, List<String> earlierAccounts, String subject) {

    private static final int SHORTEST = 2;

    /**
     * @param accounts with a space between them
     * @param namesThen all that there ever were, today's among them
     * @param accountsThen likewise, several in each
     */
    static Called of(String name, String accounts, List<String> namesThen, List<String> accountsThen, String subject) {
        var known = split(accounts);
        return new Called(
                name,
                known,
                namesThen.stream()
                        .filter(each -> whole(each) && !each.equals(name))
                        .toList(),
                accountsThen.stream()
                        .flatMap(each -> split(each).stream())
                        .filter(each -> whole(each) && !known.contains(each))
                        .distinct()
                        .sorted()
                        .toList(),
                subject);
    }

    private static List<String> split(String accounts) {
        return Arrays.stream(accounts.split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * For the database to look with, in small letters: each name, within a word too; each account name and the subject as a word
     * of its own, for these can be as short as two letters. Finds them in a text as in the history's JSON, where a quotation
     * mark has a stroke before it and a new line is two letters. What is left of a name out of which something was taken is no
     * name, and is not looked for.
     */
    String pattern() {
        var names = Stream.concat(Stream.of(name), earlierNames.stream())
                .filter(Called::findable)
                .map(Called::literal);
        var words = Stream.of(accounts, earlierAccounts, List.of(subject))
                .flatMap(List::stream)
                .filter(Called::findable)
                .map(word -> "(^|[^[:alnum:]]|\\\\[nrt])" + literal(word) + "([^[:alnum:]]|$)");
        return Stream.concat(names, words).distinct().collect(Collectors.joining("|"));
    }

    private static boolean findable(String called) {
        return called.length() >= SHORTEST && whole(called);
    }

    private static boolean whole(String called) {
        return !called.contains(Erasures.MARKER);
    }

    private static String literal(String called) {
        return called.toLowerCase(Locale.ROOT)
                .replaceAll("[.^$*+?()\\[\\]{}|\\\\]", "\\\\$0")
                .replace("\"", "\\\\?\"");
    }
}
