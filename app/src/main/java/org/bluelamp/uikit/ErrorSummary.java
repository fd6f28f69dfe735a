package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/**
 * What is missing in a form: above the title of its page ({@link PageHead#errors}), or on top of a form that is one of
 * several on a page. It takes the focus, each line leads to its field, and the title of the page begins with "Error:". Collect with {@link #problem}, then {@link #show}.
 */
public class ErrorSummary extends Section {

    private final UnorderedList problems = new UnorderedList();
    private @Nullable String title;

    public ErrorSummary() {
        setClassName("errsum");
        H2 heading = new H2(translate("uikit.error.title"));
        heading.setId(Ids.next());
        getElement()
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading, problems);
        setVisible(false);
    }

    /** One line; it leads to the field. */
    public <F extends Component & Focusable<?>> void problem(String message, F field) {
        String id = field.getId().orElseGet(Ids::next);
        field.setId(id);
        PageLink link = new PageLink(id, message);
        link.getElement().addEventListener("click", _ -> field.focus());
        problems.add(new ListItem(link));
    }

    /** A line without a field. */
    public void problem(String message) {
        problems.add(new ListItem(message));
    }

    /** Shows what was collected and takes the focus; false and invisible if there is nothing. */
    public boolean show() {
        boolean any = problems.getElement().getChildCount() > 0;
        setVisible(any);
        if (any) {
            getElement().callJsFunction("focus");
            retitle();
        }
        return any;
    }

    public void clear() {
        problems.removeAll();
        setVisible(false);
        if (title != null) {
            UI.getCurrentOrThrow().getPage().setTitle(title);
            title = null;
        }
    }

    private void retitle() {
        UI ui = UI.getCurrentOrThrow();
        String before = ui.getInternals().getTitle();
        if (title == null && before != null) {
            title = before;
            ui.getPage().setTitle(translate("uikit.error.pageTitle", before));
        }
    }
}
