package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bluelamp.benchmark.Release;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** The way from one release to a force's page of each other, and to what can be taken away of it. */
final class OtherReleases {

    private OtherReleases() {}

    /** @param others at least one, latest first */
    static Topic of(List<Release> others, ReleaseLinks links) {
        var list = new UnorderedList();
        list.addClassName("rows");
        others.forEach(other -> list.add(line(other, links)));
        return new Topic(translate("benchmark.others")).with(list);
    }

    private static ListItem line(Release release, ReleaseLinks links) {
        var name = ReleaseWords.name(release);
        var line = new ListItem(
                new Anchor(BenchmarkNavigation.benchmark(release.getId()), name),
                new Div(Words.meta(translate(
                        "benchmark.others.published",
                        DateText.day(release.publishedAt().orElseThrow())))));
        links.beside(release).forEach(link -> {
            // the same words stand in each line, so whoever only hears them is told of which release
            link.setAriaLabel(link.getText() + ": " + name);
            line.add(new Div(link));
        });
        return line;
    }
}
