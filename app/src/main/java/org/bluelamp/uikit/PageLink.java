package org.bluelamp.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;

/**
 * A link to a place on the page it stands on. Addresses are relative to the base of the application, so the fragment alone
 * would lead to the home page; this one says its page as well.
 */
public class PageLink extends Anchor {

    private final String id;

    public PageLink(String id, String words) {
        this.id = id;
        setText(words);
        setHref("#" + id);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        pointTo(event.getUI().getInternals().getActiveViewLocation().getPathWithQueryParameters());
    }

    /** Says the page again after a navigation, for a link that stays while pages change. */
    public void pointTo(String pathWithQuery) {
        setHref(pathWithQuery + "#" + id);
    }
}
