package org.bluelamp.uikit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A person at a screen, without a browser and without the portal: components can be built, and texts are there. */
public class OnScreen implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, Texts.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(Texts.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    public static void speaks(Locale locale) {
        UI.getCurrent().setLocale(locale);
    }
}
