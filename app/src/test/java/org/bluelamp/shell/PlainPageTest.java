package org.bluelamp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.Supplier;
import org.bluelamp.uikit.OnScreen;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of text share: anybody reads them, in both languages. No role is refused, because none is asked. */
@ExtendWith(OnScreen.class)
abstract class PlainPageTest {

    static <P extends Component & HasDynamicTitle> void says(Supplier<P> page, String english, String welsh) {
        assertThat(words(page.get())).contains(page.get().getPageTitle(), english);
        OnScreen.speaks(Texts.WELSH);
        assertThat(words(page.get())).contains(page.get().getPageTitle(), welsh).doesNotContain(english);
    }

    static String words(Component page) {
        return page.getElement().getTextRecursively();
    }
}
