package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;

/** The published editions, the latest first. */
@Route(FrameworkNavigation.EDITIONS)
@Requires(Permission.READ_EDITIONS)
class EditionsView extends FrameworkPage {

    EditionsView(EditionService editions) {
        title(translate("framework.editions"));
        add(new PageHead(translate("framework.editions")).lead(translate("framework.editions.lead")));
        var all = editions.all();
        if (all.isEmpty()) {
            add(new EmptyState(translate("framework.editions.none"), translate("framework.editions.none.text")));
            return;
        }
        var table = new FoldTable(
                translate("framework.editions"),
                Column.text(translate("framework.edition")),
                Column.text(translate("framework.edition.code")),
                Column.number(translate("framework.edition.areas")),
                Column.number(translate("framework.edition.standards")),
                Column.text(translate("framework.edition.published")));
        for (var published : all) {
            var edition = published.edition();
            var link = new Anchor(FrameworkNavigation.edition(edition.code()));
            link.add(Wording.of(edition.title()));
            table.addRow(
                    link,
                    new Span(edition.code()),
                    new Span(Numbers.whole(edition.areas().size())),
                    new Span(Numbers.whole(edition.standards().size())),
                    new Span(DateText.day(published.at())));
        }
        add(table);
    }
}
