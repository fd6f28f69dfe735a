package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Texts;

/** What was tested for accessibility and what was not, as it is. */
@Route("accessibility")
@AnonymousAllowed
class AccessibilityView extends PlainPage {

    AccessibilityView(Texts texts) {
        super("shell.access.title", "shell.access.lead");
        list(
                "shell.access.tested",
                List.of(
                        translate("shell.access.tested.axe"),
                        translate("shell.access.tested.keyboard"),
                        translate("shell.access.tested.narrow"),
                        translate("shell.access.tested.charts")));
        list(
                "shell.access.open",
                List.of(
                        translate("shell.access.open.reader"),
                        translate("shell.access.open.people"),
                        translate("shell.access.open.zoom"),
                        translate(
                                "shell.access.open.welsh",
                                Numbers.of(
                                        texts.reviewedCount(),
                                        texts.texts(Texts.WELSH).size()))));
        topic("shell.access.contact", translate("shell.access.contact.words"));
    }
}
