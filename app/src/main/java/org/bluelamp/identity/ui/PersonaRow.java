package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.identity.PersonaDoor;
import org.bluelamp.identity.Personas.Persona;
import org.bluelamp.uikit.Words;

/** One persona, and the button that signs in as them: a plain form, as any other sign-in. */
class PersonaRow extends ListItem {

    /** @param named whether the persona has an invented name, rather than being called by what they do */
    PersonaRow(Persona persona, boolean named, boolean primary) {
        setClassName("who-row");
        var role = translate("identity.role." + persona.role().code());
        var does = translate("identity.personas.does." + persona.role().code());
        var avatar = new Span(initials(named ? persona.name() : role));
        avatar.setClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(Words.strong(role));
        words.getElement().appendChild(new Element("br"));
        words.add(Words.meta(named ? translate("identity.personas.who", persona.name(), does) : does));
        var button = new NativeButton(translate("identity.personas.continue"));
        button.setClassName(primary ? "btn small primary" : "btn small");
        button.getElement().setAttribute("type", "submit");
        button.add(Words.hidden(" "
                + (named
                        ? translate("identity.personas.asNamed", role, persona.name())
                        : translate("identity.personas.as", role))));
        add(avatar, words);
        getElement().appendChild(form(persona.login()).appendChild(button.getElement()));
    }

    private static Element form(String login) {
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .appendChild(
                        hidden("username", login).getElement(),
                        hidden("password", PersonaDoor.PASSWORD).getElement());
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }

    private static String initials(String name) {
        return Stream.of(name.split(" "))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
