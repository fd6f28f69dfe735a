package org.bluelamp.shell;

import org.junit.jupiter.api.Test;

class PrivacyViewTest extends PlainPageTest {

    @Test
    void saysWhatIsKeptAndWhatNever() {
        says(PrivacyView::new, "Your name, your force and your roles", "Preifatrwydd");
    }
}
