package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.identity.Role;

/**
 * Where a role can go. Beside the page where there is room; on a narrow screen the browser's own popover behind the button
 * Menu, so that it opens without asking the server and closes with Escape.
 */
class Drawer extends Nav {

    static final String ID = "drawer";

    private final Map<Entry, Anchor> links = new LinkedHashMap<>();

    Drawer(Role role) {
        setId(ID);
        setClassName("drawer");
        getElement().setAttribute("popover", "auto");
        setAriaLabel(translate("shell.nav.name"));
        String section = "";
        UnorderedList list = new UnorderedList();
        add(list);
        for (Entry entry : Entry.of(role)) {
            if (!exists(entry)) {
                continue;
            }
            if (!entry.section().equals(section)) {
                section = entry.section();
                list = new UnorderedList();
                add(new H2(translate(section)), list);
            }
            Anchor link = new Anchor();
            link.setHref(entry.address());
            link.add(entry.icon().drawn(), new Span(translate(entry.words())));
            links.put(entry, link);
            list.add(new ListItem(link));
        }
    }

    /** Marks where the person is and closes the narrow menu. */
    void showAt(String path) {
        links.forEach((entry, link) -> {
            if (entry.covers(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        getElement().callJsFunction("hidePopover");
    }

    private static boolean exists(Entry entry) {
        return RouteConfiguration.forSessionScope().getRoute(entry.address()).isPresent();
    }
}
