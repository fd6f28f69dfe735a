package org.bluelamp.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a force would say, as somebody writes it.
 *
 * @param kind the code of a {@link SharingKind}
 * @param contact one work address, up to {@value #CONTACT_LIMIT} characters
 * @param sentence up to {@value #SENTENCE_LIMIT} characters
 * @param operation the client's random number for this asking; sent again, it asks nothing more
 */
public record SharingAsked(
        String kind, String edition, String standard, String contact, String sentence, UUID operation) {

    public static final int CONTACT_LIMIT = 200;
    public static final int SENTENCE_LIMIT = 500;

    public SharingAsked {
        contact = contact.strip();
        sentence = sentence.strip();
    }

    /** As a program sends it: what is left out is empty. */
    public static SharingAsked of(
            @Nullable String kind,
            @Nullable String edition,
            @Nullable String standard,
            @Nullable String contact,
            @Nullable String sentence,
            @Nullable UUID operation) {
        return new SharingAsked(
                text(kind),
                text(edition),
                text(standard),
                text(contact),
                text(sentence),
                operation == null ? UUID.randomUUID() : operation);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
