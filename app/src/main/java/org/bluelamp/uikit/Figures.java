package org.bluelamp.uikit;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Up to four figures under the head of a page. Rated and evidenced stand together, in that order. */
public class Figures extends DescriptionList {

    public Figures() {
        setClassName("figs");
    }

    /**
     * One figure.
     *
     * @param value the number, already written ({@link Numbers})
     * @param unit what stands beside it smaller, {@code of 93}; may be empty
     * @param explanation the line below; may be empty
     */
    public Figures add(String name, String value, String unit, String explanation) {
        Element dd = entry(name);
        dd.appendChild(new Span(value + (unit.isEmpty() ? "" : " ")).getElement());
        if (!unit.isEmpty()) {
            dd.appendChild(new Element("i").setText(unit));
        }
        explain(dd, explanation);
        return this;
    }

    /** A name or other words in the place of a figure. */
    public Figures addWords(String name, String words, String explanation) {
        Element dd = entry(name).setAttribute("class", "words");
        dd.appendChild(new Span(words).getElement());
        explain(dd, explanation);
        return this;
    }

    private Element entry(String name) {
        Element dd = new Element("dd");
        Div pair = new Div();
        pair.getElement().appendChild(new Element("dt").setText(name), dd);
        getElement().appendChild(pair.getElement());
        return dd;
    }

    private static void explain(Element dd, String explanation) {
        if (!explanation.isEmpty()) {
            dd.appendChild(new Element("small").setText(explanation));
        }
    }
}
