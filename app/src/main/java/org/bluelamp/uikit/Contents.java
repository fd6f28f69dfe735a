package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The standards of an area beside the work, each with its state as a named shape. On a narrow screen the same list stands
 * closed above the work. {@link #state} changes an entry in place.
 */
public class Contents extends Div {

    private final OrderedList wide = new OrderedList();
    private final OrderedList narrow = new OrderedList();
    private final Map<String, List<Span>> states = new HashMap<>();

    /**
     * @param title over the list
     * @param narrowTitle on the closed list of a narrow screen, {@code All 14 standards in this area}
     */
    public Contents(String title, String narrowTitle) {
        wide.setClassName("toc");
        narrow.setClassName("toc");
        Nav wideNav = new Nav(wide);
        wideNav.setAriaLabel(title);
        Nav narrowNav = new Nav(narrow);
        narrowNav.setAriaLabel(narrowTitle);
        Div beside = new Div(new H2(title), wideNav);
        beside.addClassNames("sticky", "wide");
        NativeDetails above = new NativeDetails(narrowTitle, narrowNav);
        above.addClassName("narrow");
        add(beside, above);
    }

    /** @param id of the standard's section on the page */
    public Contents add(String id, String code, Phrase words) {
        wide.add(entry(id, code, words));
        narrow.add(entry(id, code, words));
        return this;
    }

    /** @param word the state in a word, said in place of the shape */
    public Contents state(String id, Icon icon, Tone tone, String word) {
        for (Span state : states.getOrDefault(id, List.of())) {
            state.setClassName(tone.on("st"));
            state.removeAll();
            state.add(icon.named(word));
        }
        return this;
    }

    private ListItem entry(String id, String code, Phrase words) {
        Span state = Words.classed("", "st");
        states.computeIfAbsent(id, _ -> new ArrayList<>()).add(state);
        Span codeWord = Words.code(code);
        codeWord.getStyle().set("color", "inherit");
        PageLink link = new PageLink(id, "");
        link.add(state, codeWord, words.span());
        return new ListItem(link);
    }
}
