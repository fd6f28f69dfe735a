package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.identity.ui.Waiting;
import org.bluelamp.uikit.PageHead;
import org.springframework.beans.factory.ObjectProvider;

/** What a role sees first, built by the room that has a home for it. */
@Route("")
@Requires(Permission.BE_HERE)
class HomeView extends Div implements HasDynamicTitle {

    HomeView(ObjectProvider<RoleHome> homes, ObjectProvider<Waiting> waiting) {
        Actor actor = Actor.current();
        addClassName("stack");
        waiting.orderedStream().flatMap(room -> room.on(actor).stream()).forEach(this::add);
        add(homes.orderedStream()
                .filter(home -> home.serves(actor))
                .findFirst()
                .map(RoleHome::build)
                .orElseGet(() -> new PageHead(translate("shell.home.title")).lead(translate("shell.home.nothing"))));
    }

    @Override
    public String getPageTitle() {
        return translate("shell.home.title");
    }
}
