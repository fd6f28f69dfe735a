package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.problems.ui.WorkPage;

/** A page about cycles or editions. */
abstract class FrameworkPage extends WorkPage {

    @Override
    public final String getPageTitle() {
        return translate("framework.pageTitle", super.getPageTitle());
    }

    static boolean runsCycles() {
        return Actor.current().may(Permission.RUN_CYCLES);
    }
}
