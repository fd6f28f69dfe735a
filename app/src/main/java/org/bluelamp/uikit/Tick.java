package org.bluelamp.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** One thing to confirm, as the browser's own checkbox with its whole sentence as the label. */
@Tag("label")
public class Tick extends AbstractField<Tick, Boolean> implements HasStyle, Focusable<Tick> {

    private final Element input = new Element("input").setAttribute("type", "checkbox");
    private final Element words = new Element("span");

    public Tick(String sentence) {
        this(Phrase.of(sentence));
    }

    public Tick(Phrase sentence) {
        super(false);
        setClassName("check");
        words.appendChild(sentence.in(new Element("span")));
        getElement().appendChild(input, words);
        input.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                ticked(input.getProperty("checked", false));
            }
        });
    }

    /** What tells this one from its like, for those who listen. */
    public Tick about(String hidden) {
        words.appendChild(Words.hidden(", " + hidden).getElement());
        return this;
    }

    /** What is wrong with it is said there. */
    public Tick describedBy(FieldError error) {
        input.setAttribute("aria-describedby", error.getId().orElseThrow());
        return this;
    }

    private void ticked(boolean on) {
        if (!isReadOnly() && isEnabled()) {
            setModelValue(on, true);
        }
        setPresentationValue(getValue());
    }

    @Override
    protected void setPresentationValue(Boolean value) {
        input.setProperty("checked", value);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        lock();
    }

    @Override
    public void onEnabledStateChanged(boolean enabled) {
        super.onEnabledStateChanged(enabled);
        lock();
    }

    private void lock() {
        input.setAttribute("disabled", isReadOnly() || !isEnabled());
    }

    @Override
    public void focus() {
        input.callJsFunction("focus");
    }
}
