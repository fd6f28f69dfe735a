package org.bluelamp.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The head of a page: where it lies, its one h1, and one sentence that says where you stand. */
public class PageHead extends Div {

    private final H1 title;
    private final Div head;

    public PageHead(String title) {
        this(Phrase.of(title));
    }

    public PageHead(Phrase title) {
        this.title = title.in(new H1());
        this.head = new Div(this.title);
        head.addClassName("head");
        add(head);
    }

    public PageHead lead(String sentence) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("lead");
        head.add(lead);
        return this;
    }

    /** More in the head, below the lead: a status, the line who can see this. */
    public PageHead with(Component... more) {
        head.add(more);
        return this;
    }

    /** What is wrong with the page's form, above its title: where it is looked for first. */
    public PageHead errors(ErrorSummary problems) {
        addComponentAtIndex(indexOf(head), problems);
        return this;
    }

    public PageHead back(String words, Class<? extends Component> view) {
        return back(words, new RouterLink(view));
    }

    public PageHead back(String words, Class<? extends Component> view, RouteParameters parameters) {
        return back(words, new RouterLink(view, parameters));
    }

    /** @param address within the application, {@code assessment} */
    public PageHead back(String words, String address) {
        Anchor anchor = new Anchor();
        anchor.setHref(address);
        anchor.add(Icon.BACK.drawn(), new Span(words));
        anchor.addClassName("crumb");
        addComponentAsFirst(anchor);
        return this;
    }

    private PageHead back(String words, RouterLink link) {
        link.add(Icon.BACK.drawn(), new Span(words));
        link.addClassName("crumb");
        addComponentAsFirst(link);
        return this;
    }
}
