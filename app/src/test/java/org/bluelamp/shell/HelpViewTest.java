package org.bluelamp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpViewTest extends PlainPageTest {

    @Test
    void saysWhatToKnowBeforeOneRates() {
        says(HelpView::new, "Each answer saves itself when you change it.", "Cymorth a chysylltu");
    }

    @Test
    void saysThatADelegateMayDoTheChiefOfficersPart() {
        assertThat(words(new HelpView())).contains("A delegate may do this");
    }
}
