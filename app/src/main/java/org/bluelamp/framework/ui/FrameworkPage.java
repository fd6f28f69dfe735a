package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;

/** A page about cycles or editions. */
abstract class FrameworkPage extends Div implements HasDynamicTitle {

    private String title = "";

    FrameworkPage() {
        setClassName("page");
    }

    final void title(String title) {
        this.title = title;
    }

    @Override
    public final String getPageTitle() {
        return translate("framework.pageTitle", title);
    }

    static boolean runsCycles() {
        return Actor.current().may(Permission.RUN_CYCLES);
    }
}
