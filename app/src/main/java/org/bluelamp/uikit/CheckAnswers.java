package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What was entered, line by line, to be checked before it counts; each line can be changed. */
public class CheckAnswers extends DescriptionList {

    public CheckAnswers() {
        setClassName("answers");
    }

    public CheckAnswers add(String question, String answer) {
        return line(question, new Span(answer));
    }

    public CheckAnswers add(String question, Component answer) {
        return line(question, answer);
    }

    /** With a way back to the field. */
    public CheckAnswers add(String question, String answer, Runnable change) {
        NativeButton button = Buttons.inline("", _ -> change.run());
        button.add(new Span(translate("uikit.check.change")), Words.hidden(" " + question));
        return line(question, new Span(answer), button);
    }

    private CheckAnswers line(String question, Component... rest) {
        Div line = new Div(new Term(question));
        for (Component part : rest) {
            line.add(new Description(part));
        }
        getElement().appendChild(line.getElement());
        return this;
    }
}
