package org.bluelamp.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same page in the other language, in that language's own word. It loads the page anew: every view can be built from
 * its address, and so the whole page, its title included, is in one language.
 */
public class LanguageLink extends Anchor {

    private final Locale other = Language.other(Texts.locale());

    public LanguageLink() {
        setText(Texts.isWelsh(other) ? "Cymraeg" : "English");
        setClassName("quietlink");
        setRouterIgnore(true);
        getElement().setAttribute("lang", other.getLanguage()).setAttribute("hreflang", other.getLanguage());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        pointTo(event.getUI().getInternals().getActiveViewLocation());
    }

    /** Says the page again after a navigation. */
    public void pointTo(Location location) {
        Map<String, List<String>> parameters =
                new HashMap<>(location.getQueryParameters().getParameters());
        parameters.put(Language.PARAMETER, List.of(other.getLanguage()));
        setHref(new Location(location.getSegments(), new com.vaadin.flow.router.QueryParameters(parameters))
                .getPathWithQueryParameters());
    }
}
