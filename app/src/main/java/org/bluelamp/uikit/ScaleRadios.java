package org.bluelamp.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a few, each with a hint, as the browser's own radio buttons in a fieldset with its legend: what a screen
 * reader, a keyboard and a finger know best. An answer, once given, can be changed but not taken back.
 */
@Tag("fieldset")
public class ScaleRadios<T> extends AbstractField<ScaleRadios<T>, @Nullable T>
        implements HasStyle, Focusable<ScaleRadios<T>> {

    private final String name = Ids.next();
    private final Element legend = new Element("legend");
    private final Element meta = new Element("p").setAttribute("class", "meta");
    private final Element error = new Element("p").setAttribute("class", "errmsg");
    private final Element list = new Element("div").setAttribute("class", "choices");
    private final Map<T, Element> inputs = new LinkedHashMap<>();

    /** @param question the legend: the statement that is rated */
    @SuppressWarnings("NullAway") // the field's empty value is null, which the base class does not declare
    public ScaleRadios(Phrase question) {
        super(null);
        addClassName("scale");
        question.in(legend).setAttribute("id", name + "-q");
        error.setAttribute("id", name + "-e");
        getElement().appendChild(legend, list);
    }

    public ScaleRadios(String question) {
        this(Phrase.of(question));
    }

    public String getQuestion() {
        return legend.getText();
    }

    /** The legend is heard, not seen, because a heading above says it. */
    public void hideQuestion() {
        legend.setAttribute("class", "vh");
    }

    /** A line between the question and the choices; empty takes it away. */
    public void setMeta(String words) {
        meta.removeFromParent();
        if (!words.isEmpty()) {
            getElement().insertChild(1, meta.setText(words));
        }
    }

    /** Message above the choices; empty takes it away. */
    public void setError(String message) {
        error.removeFromParent();
        error.removeAllChildren();
        if (message.isEmpty()) {
            getElement().removeAttribute("aria-describedby");
            return;
        }
        error.appendChild(Icon.STOP.drawn().getElement(), new Element("span").setText(message));
        getElement().insertChild(getElement().indexOfChild(list), error);
        getElement().setAttribute("aria-describedby", name + "-e");
    }

    public void setChoices(List<Choice<T>> choices) {
        inputs.clear();
        list.removeAllChildren();
        for (Choice<T> choice : choices) {
            Element input = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setAttribute("value", String.valueOf(inputs.size()))
                    .setAttribute("id", name + "-" + inputs.size());
            input.addPropertyChangeListener("checked", "change", event -> {
                if (event.isUserOriginated()) {
                    chosen(choice.value());
                }
            });
            Element label = new Element("label").setAttribute("class", "choice");
            label.appendChild(input, choice.label().in(new Element("b")));
            if (!choice.hint().words().isEmpty()) {
                label.appendChild(choice.hint().in(new Element("span")).setAttribute("class", "hint"));
            }
            list.appendChild(label);
            inputs.put(choice.value(), input);
        }
        show(getValue());
    }

    private void chosen(T value) {
        // a browser may send what its page no longer lets anybody choose
        if (!isReadOnly() && isEnabled()) {
            setModelValue(value, true);
        }
        show(getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        if (value != null && !inputs.containsKey(value)) {
            throw new IllegalArgumentException("No such choice: " + value);
        }
        show(value);
    }

    private void show(@Nullable T value) {
        inputs.forEach((choice, input) -> input.setProperty("checked", Objects.equals(choice, value)));
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
        getElement().setAttribute("disabled", isReadOnly() || !isEnabled());
    }

    /** To the chosen one, or the first. */
    @Override
    public void focus() {
        List<Element> all = new ArrayList<>(inputs.values());
        T value = getValue();
        Element chosen = value == null ? null : inputs.get(value);
        if (!all.isEmpty()) {
            (chosen == null ? all.getFirst() : chosen).callJsFunction("focus");
        }
    }
}
