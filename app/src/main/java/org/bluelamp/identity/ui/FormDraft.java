package org.bluelamp.identity.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Buttons;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has entered into a form and not sent yet. Kept for their visit, so that a reload, the browser’s Back or a look at
 * another page loses none of it; in nobody else’s, and in no address, because addresses are written to logs.
 */
public final class FormDraft {

    private final String key;
    private final Map<String, @Nullable Object> entered = new HashMap<>();

    private FormDraft(String key) {
        this.key = key;
    }

    /** @param form its name with what it is about: one draft for each */
    public static FormDraft of(String form) {
        var actor = Actor.current();
        var key = String.join(
                "/",
                List.of(
                        FormDraft.class.getName(),
                        actor.force(),
                        actor.personId().toString(),
                        form));
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(key) instanceof FormDraft kept) {
            return kept;
        }
        var draft = new FormDraft(key);
        session.setAttribute(key, draft);
        return draft;
    }

    /** Fills the fields with what was entered before, and keeps what is entered from now on, also what a pause in typing leaves. */
    public FormDraft keep(Map<String, HasValue<?, ?>> fields) {
        fields.forEach(this::keep);
        return this;
    }

    private <T> void keep(String name, HasValue<?, T> field) {
        if (entered.containsKey(name)) {
            @SuppressWarnings("unchecked") // it came from the field of this name
            var before = (T) entered.get(name);
            field.setValue(before);
        }
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        field.addValueChangeListener(changed -> entered.put(name, changed.getValue()));
    }

    /** Leads away from the form for good. */
    public Anchor cancel(String words, String address) {
        var cancel = Buttons.link(words, address);
        cancel.getElement().addEventListener("click", _ -> forget());
        return cancel;
    }

    /** Once it is sent. */
    public void forget() {
        VaadinSession.getCurrent().setAttribute(key, null);
    }
}
