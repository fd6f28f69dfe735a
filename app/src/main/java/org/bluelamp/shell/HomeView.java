package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
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
        Component home = homes.orderedStream()
                .filter(each -> each.serves(actor))
                .findFirst()
                .map(RoleHome::build)
                .orElseGet(() -> new PageHead(translate("shell.home.title")).lead(translate("shell.home.nothing")));
        Component[] notes =
                waiting.orderedStream().flatMap(room -> room.on(actor).stream()).toArray(Component[]::new);
        head(home).ifPresentOrElse(head -> head.with(notes), () -> add(notes));
        add(home);
    }

    /** Where what waits stands: below what the page is, above what else it says. */
    private static Optional<PageHead> head(Component part) {
        return part instanceof PageHead head
                ? Optional.of(head)
                : part.getChildren().flatMap(child -> head(child).stream()).findFirst();
    }

    @Override
    public String getPageTitle() {
        return translate("shell.home.title");
    }
}
