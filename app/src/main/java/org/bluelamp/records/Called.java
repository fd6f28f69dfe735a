package org.bluelamp.records;

import java.util.Arrays;
import java.util.List;
import org.bluelamp.history.spi.Erasures;

/**
 * What a person of the force is called and was called, as far as their revisions are still kept and nothing was taken out of it.
 *
 * @param accounts user name and addresses, as last seen
 * @param subject by which the identity provider knows them
 */
record Called(
        String name, List<String> accounts, List<String> earlierNames, List<String> earlierAccounts, String subject) {

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

    private static boolean whole(String called) {
        return !called.contains(Erasures.MARKER);
    }
}
