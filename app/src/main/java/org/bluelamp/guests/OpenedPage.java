package org.bluelamp.guests;

import java.util.Map;
import java.util.Optional;

/** The pages that a guest can come to. */
public final class OpenedPage {

    private static final Map<String, String> TITLES = Map.of(
            "history", "history.title",
            "seals", "history.seals.title",
            "checks", "history.checks.title",
            "questions", "history.questions.title",
            "sample", "history.sample.title",
            "people", "history.people.title",
            "exports", "proof.exports.title",
            "visits", "guests.visits");

    private OpenedPage() {}

    /** The key of the title of the page with this address, by its first word; empty for what is none, such as a call of the API. */
    public static Optional<String> title(String address) {
        return Optional.ofNullable(TITLES.get(address.split("[/?]", 2)[0]));
    }
}
