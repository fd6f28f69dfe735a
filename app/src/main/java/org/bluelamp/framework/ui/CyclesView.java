package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;

/** Every cycle with its state, the newest first. */
@Route(FrameworkNavigation.CYCLES)
@Requires(Permission.READ_CYCLES)
class CyclesView extends FrameworkPage {

    CyclesView(CycleService cycles, EditionService editions, Clock clock) {
        title(translate("framework.cycles"));
        add(new PageHead(translate("framework.cycles")).lead(translate("framework.cycles.lead")));
        if (runsCycles()) {
            add(Buttons.row(Buttons.primaryLink(translate("framework.openCycle"), FrameworkNavigation.newCycle())));
        }
        var all = cycles.all();
        if (all.isEmpty()) {
            add(new EmptyState(translate("framework.cycles.none"), translate("framework.cycles.none.text")));
        } else {
            add(table(all, editions, clock));
        }
    }

    /** @param editions each is read once, and then known */
    static FoldTable table(List<Cycle> cycles, EditionService editions, Clock clock) {
        var table = new FoldTable(
                translate("framework.cycles"),
                Column.text(translate("framework.cycle")),
                Column.plain(translate("framework.state")),
                Column.text(translate("framework.edition")),
                Column.text(translate("framework.opens")),
                Column.text(translate("framework.closes")));
        for (var cycle : cycles) {
            table.addRow(
                    new Anchor(FrameworkNavigation.cycle(cycle.getId()), cycle.title()),
                    CycleWords.status(cycle, clock),
                    edition(editions.edition(cycle.edition())),
                    new Span(DateText.day(cycle.opens())),
                    new Span(DateText.moment(cycle.closes())));
        }
        return table;
    }

    static Anchor edition(Edition edition) {
        var link = new Anchor(FrameworkNavigation.edition(edition.code()));
        link.add(Wording.of(edition.title()));
        return link;
    }
}
