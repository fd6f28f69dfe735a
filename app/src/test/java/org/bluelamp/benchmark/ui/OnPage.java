package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.TestScreen;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** The sections of the page that is open, by their headings, and what stands in them. */
final class OnPage {

    private OnPage() {}

    static Topic topic(String title) {
        return _find(Topic.class).stream()
                .filter(topic -> title.equals(heading(topic)))
                .reduce((first, again) -> {
                    throw new AssertionError("Twice: " + title);
                })
                .orElseThrow(() -> new AssertionError("No " + title));
    }

    static @Nullable String heading(Topic topic) {
        return topic.getChildren()
                .filter(H2.class::isInstance)
                .map(heading -> heading.getElement().getTextRecursively())
                .findFirst()
                .orElse(null);
    }

    static boolean has(String title) {
        return _find(Topic.class).stream().anyMatch(topic -> title.equals(heading(topic)));
    }

    static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    /** The cells of the tables in a part, row by row. */
    static List<List<String>> rows(Component part) {
        var rows = new ArrayList<List<String>>();
        TestScreen.descendants(part.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("tbody"))
                .flatMap(Element::getChildren)
                .forEach(row -> rows.add(row.getChildren()
                        .map(cell -> cell.getTextRecursively().strip())
                        .toList()));
        return rows;
    }

    static List<String> entries(Topic topic) {
        return TestScreen.descendants(topic.getElement())
                .filter(element -> element.getComponent()
                        .filter(ListItem.class::isInstance)
                        .isPresent())
                .map(Element::getTextRecursively)
                .toList();
    }
}
