package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Words;

/** Who is signed in, by name and role, and the way out. */
class Account extends Div {

    private static final String MENU = "account";

    Account(Actor actor, String force, AuthenticationContext authentication) {
        String role = translate("shell.role." + actor.role().code());
        Span words = new Span(Words.hidden(translate("shell.account.yours") + " "), new Span(actor.name()), line(role));
        Span initials = new Span(initials(actor.name()));
        initials.addClassName("avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.setClassName("iconbtn who");
        button.add(initials, words);
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", MENU);
        Div menu = new Div(
                new Paragraph(Words.strong(actor.name())),
                Words.metaParagraph(translate("shell.account.roleIn", role, force)));
        if (actor.may(Permission.VISIT) && actor.role() != Role.GUEST) {
            menu.add(Buttons.link(translate("shell.account.visits"), "visits"));
        }
        menu.add(Buttons.small(translate("shell.account.signOut"), _ -> authentication.logout()));
        menu.setId(MENU);
        menu.setClassName("account");
        menu.getElement().setAttribute("popover", "auto");
        add(button, menu);
    }

    private static Span line(String role) {
        Span line = new Span(role);
        line.addClassName("line");
        return line;
    }

    /** The first letters of the first and the last name. */
    static String initials(String name) {
        var names = Arrays.stream(name.strip().split("\\s+"))
                .filter(n -> !n.isEmpty())
                .toList();
        return (names.size() < 2 ? names : java.util.List.of(names.getFirst(), names.getLast()))
                .stream().map(n -> n.substring(0, n.offsetByCodePoints(0, 1))).collect(Collectors.joining());
    }
}
