package org.bluelamp.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionDocumentTest {

    @Test
    void readsBackWhatItWrote() {
        for (var edition : new Edition[] {TestEditions.small("e-1"), TestEditions.otherShape("e-2")}) {
            var text = EditionDocument.text(edition);
            assertThat(EditionDocument.edition(text)).isEqualTo(edition);
            assertThat(EditionDocument.text(EditionDocument.edition(text))).isEqualTo(text);
        }
    }

    @Test
    void writesInTheOrderOfTheAlphabet() {
        assertThat(EditionDocument.text(TestEditions.small("e-1"))).startsWith("{\"areas\":[{\"code\":\"A\",");
    }

    @Test
    void hashesAlikeOnlyWhatIsTheSame() {
        var text = EditionDocument.text(TestEditions.small("e-1"));
        assertThat(EditionDocument.hash(text))
                .hasSize(64)
                .isEqualTo(EditionDocument.hash(EditionDocument.text(TestEditions.small("e-1"))))
                .isNotEqualTo(EditionDocument.hash(EditionDocument.text(TestEditions.small("e-2"))));
    }
}
