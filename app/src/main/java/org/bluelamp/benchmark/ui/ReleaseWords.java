package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.bluelamp.benchmark.Release;
import org.bluelamp.uikit.Note;

/** What releases are called, where a cycle may have several. */
final class ReleaseWords {

    private ReleaseWords() {}

    /** Its cycle, and which of the cycle’s it is where it states figures again. */
    static String name(Release release) {
        return release.reason().isPresent()
                ? translate("benchmark.release.again", release.title(), release.number())
                : release.title();
    }

    /** By which rules its figures were made, in a sentence. */
    static String rule(Release release) {
        return release.ruleText().map(text -> translate(text)).orElse(release.rule());
    }

    /** For whoever reads one whose figures were stated again since, with the way there. */
    static Note restated(String newer) {
        return Note.info(translate("benchmark.restated")).with(new Anchor(newer, translate("benchmark.restated.see")));
    }
}
