package org.bluelamp.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The address of evidence that stays where it is: http or https, with a host, and without a name or password in it. Blue
 * Lamp never opens it; whoever reads the list may.
 *
 * @param address as it was typed, without the space around it
 */
record Link(String address) {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Why this address is not taken, if it is not. */
    static Optional<Refused> refusal(String typed) {
        try {
            of(typed);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }

    static Link of(@Nullable String typed) {
        var address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            throw Refused.field("link", "evidence.refused.no-link");
        }
        if (address.length() > LONGEST) {
            throw Refused.field("link", "evidence.refused.long-link", LONGEST);
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            if (scheme == null
                    || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    || uri.getHost() == null
                    || address.codePoints().anyMatch(Printable::not)) {
                throw Refused.field("link", "evidence.refused.bad-link");
            }
            if (uri.getRawUserInfo() != null) {
                throw Refused.field("link", "evidence.refused.link-with-password");
            }
        } catch (URISyntaxException e) {
            throw Refused.field("link", "evidence.refused.bad-link");
        }
        return new Link(address);
    }
}
