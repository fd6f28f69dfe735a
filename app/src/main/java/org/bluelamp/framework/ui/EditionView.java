package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Published;
import org.bluelamp.framework.Standard;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Columns;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Figures;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.PageLink;
import org.bluelamp.uikit.PrintButton;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** One edition on its face: whose words it is, its scale, its areas and every standard. */
@Route(FrameworkNavigation.EDITIONS + "/:code")
@Requires(Permission.READ_EDITIONS)
class EditionView extends FrameworkPage implements BeforeEnterObserver {

    private final EditionService editions;

    EditionView(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var published =
                editions.published(event.getRouteParameters().get("code").orElse(""));
        var edition = published.edition();
        title(Wording.plain(edition.title()));
        add(
                new PageHead(Wording.phrase(edition.title()))
                        .with(Note.info("").with(Wording.of(edition.face())))
                        .back(translate("framework.editions"), FrameworkNavigation.editions()),
                new Figures()
                        .add(
                                translate("framework.edition.areas"),
                                size(edition.areas().size()),
                                "",
                                "")
                        .add(
                                translate("framework.edition.standards"),
                                size(edition.standards().size()),
                                "",
                                "")
                        .add(
                                translate("framework.edition.core"),
                                size(edition.standards().stream()
                                        .filter(Standard::core)
                                        .count()),
                                "",
                                translate("framework.edition.core.text")));
        var columns = new Columns(translate("framework.edition.aside"));
        columns.work(new PrintButton(), scale(edition));
        edition.areas().forEach(area -> columns.work(new AreaStandards(area)));
        columns.aside(contents(edition), facts(published));
        add(columns);
    }

    private static Topic scale(Edition edition) {
        var table = new FoldTable(
                translate("framework.edition.scale"),
                Column.text(translate("framework.edition.level")),
                Column.text(translate("framework.edition.meaning")),
                Column.number(translate("framework.edition.points")));
        for (var level : edition.scale()) {
            table.addRow(
                    Wording.of(level.label()), Wording.of(level.meaning()), Words.meta(Numbers.whole(level.points())));
        }
        return new Topic(translate("framework.edition.scale")).with(table);
    }

    private static Topic contents(Edition edition) {
        var topic = new Topic(translate("framework.edition.areas"));
        var list = new UnorderedList();
        list.addClassName("rows");
        edition.areas()
                .forEach(area ->
                        list.add(new ListItem(Wording.said(new PageLink(AreaStandards.id(area), ""), area.title()))));
        return topic.with(list);
    }

    private static Topic facts(Published published) {
        return new Topic(translate("framework.edition.facts"))
                .with(new Facts()
                        .add(
                                translate("framework.edition.code"),
                                published.edition().code())
                        .add(
                                translate("framework.edition.version"),
                                published.edition().version())
                        .add(translate("framework.edition.published"), DateText.day(published.at()))
                        .add(translate("framework.edition.welsh"), welsh(published.edition())));
    }

    private static String welsh(Edition edition) {
        var welsh = edition.welsh();
        if (welsh == null) {
            return translate("framework.edition.welsh.none");
        }
        var reviewed = welsh.reviewed();
        return reviewed == null
                ? translate("framework.edition.welsh.draft")
                : translate("framework.edition.welsh.reviewed", DateText.day(reviewed));
    }

    private static String size(long count) {
        return Numbers.whole(count);
    }
}
