package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the journeys look for, each broken once on purpose. */
class JourneyGuardsTest {

    private static final String SOUND = """
            <!doctype html><html lang="en"><head><title>Sound</title><style>
            button { font: 16px sans-serif; padding: 8px } :focus-visible { outline: 3px solid #0b57d0 }
            </style></head><body><main><h1>Sound</h1>
            <button id="first">First</button> <button id="second">Second</button> <button id="third">Third</button>
            </main></body></html>""";

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
        page = chromium.window();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    private static void shows(String more) {
        page.setContent(SOUND.replace("</main>", more + "</main>"));
    }

    private static void goesToTheThird() {
        new Keyboard(page).to(page.locator("#third"));
    }

    @Test
    void passesWhatIsSound() {
        shows("");
        assertThatCode(JourneyGuardsTest::goesToTheThird).doesNotThrowAnyException();
        assertThatCode(() -> new Looking(page, "guards").at("sound")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is seen at Second       | <style>#second { outline: none !important }</style>
            is caught at Second     | <script>second.onkeydown = key => key.preventDefault()</script>
            something covers Second | <div style="position: fixed; inset: 0; background: white"></div><style>#first, #third { position: relative; z-index: 1 }</style>
            cannot be reached       | <script>third.tabIndex = -1</script>
            """)
    void findsWhatStopsAKeyboard(String said, String broken) {
        shows(broken);
        assertThatThrownBy(JourneyGuardsTest::goesToTheThird).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            color-contrast | <p style="color: #bbb">Pale</p>
            target-size    | <button style="padding: 0; border: 0; width: 9px; height: 9px" aria-label="Small"></button><button style="padding: 0; border: 0; width: 9px; height: 9px" aria-label="Smaller"></button>
            at 320 px      | <p style="width: 330px">Wide</p>
            """)
    void findsWhatStopsAReader(String said, String broken) {
        shows(broken);
        assertThatThrownBy(() -> new Looking(page, "guards").at("broken")).hasMessageContaining(said);
    }
}
