package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is wrong with fields that have no message of their own, such as ticks; stands above them while there is something. */
public class FieldError extends Div {

    public FieldError() {
        setClassName("errmsg");
        setId(Ids.next());
        setVisible(false);
    }

    /** Empty takes the message away. */
    public void say(String message) {
        removeAll();
        setVisible(!message.isEmpty());
        if (!message.isEmpty()) {
            add(Icon.STOP.drawn(), new Span(message));
        }
    }
}
