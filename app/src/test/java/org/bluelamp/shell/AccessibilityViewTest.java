package org.bluelamp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;

class AccessibilityViewTest extends PlainPageTest {

    private static AccessibilityView page() {
        return new AccessibilityView(new Texts());
    }

    @Test
    void saysWhatWasTestedAndWhatWasNot() {
        says(AccessibilityViewTest::page, "Blue Lamp aims to meet WCAG 2.2 at level AA.", "Hygyrchedd");
    }

    /** So that the page does not claim more than the file of reviews has. */
    @Test
    void countsTheWelshTextsThatATranslatorHasReviewed() {
        var texts = new Texts();
        assertThat(words(page()).replace(",", ""))
                .contains(texts.reviewedCount() + " of "
                        + texts.texts(Texts.WELSH).size());
    }
}
