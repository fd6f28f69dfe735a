package org.bluelamp.benchmark;

import java.text.Normalizer;
import java.util.Locale;

/** What the file of a release is called: two of a cycle are told apart where they are kept. */
public final class ReleaseFileName {

    private ReleaseFileName() {}

    public static String of(Release release) {
        var title = Normalizer.normalize(release.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "release-" + title + "-" + release.number() + ".csv";
    }
}
