package org.bluelamp.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whose language a page speaks. */
@ExtendWith(OnScreen.class)
class LanguageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void followsTheAddressThenTheCookieThenTheBrowser() {
        request.addPreferredLocale(Locale.of("cy", "GB"));
        assertThat(Language.of(request)).isEqualTo(Texts.WELSH);
        request.setCookies(new Cookie(Language.COOKIE, "en"));
        assertThat(Language.of(request)).isEqualTo(Texts.ENGLISH);
        request.setParameter(Language.PARAMETER, "cy");
        assertThat(Language.of(request)).isEqualTo(Texts.WELSH);
    }

    @Test
    void ignoresALanguageThatWeDoNotSpeak() {
        request.addPreferredLocale(Locale.FRENCH);
        request.setParameter(Language.PARAMETER, "\"><script>");
        request.setCookies(new Cookie(Language.COOKIE, "de"));
        assertThat(Language.of(request)).isEqualTo(Texts.ENGLISH);
        assertThat(Language.asked(request)).isNull();
    }

    @Test
    void keepsTheRestOfTheAddressWhenTheLanguageChanges() {
        LanguageLink link = new LanguageLink();
        UI.getCurrent().add(link);
        link.pointTo(new Location("history?page=2&lang=en"));
        assertThat(link.getText()).isEqualTo("Cymraeg");
        assertThat(link.getElement().getAttribute("lang")).isEqualTo("cy");
        assertThat(link.getHref())
                .startsWith("history?")
                .contains("page=2", "lang=cy")
                .doesNotContain("lang=en");
    }
}
