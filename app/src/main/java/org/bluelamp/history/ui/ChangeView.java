package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Texts;

/** One change by itself, to be linked to. */
@Route(HistoryNavigation.LIST + "/:id")
@Requires(Permission.READ_HISTORY)
class ChangeView extends WorkPage implements BeforeEnterObserver {

    private final ChangeLog log;

    ChangeView(ChangeLog log) {
        this.log = log;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var opened = log.one(Address.id(event, "id"), Texts.locale());
        var told = opened.told();
        var title = told.headline().words();
        title(title);
        add(
                new PageHead(title)
                        .lead(told.who() + ", " + told.role() + ". "
                                + DateText.moment(told.change().at()))
                        .back(translate("history.change.back"), ChangesView.class),
                new ChangeDetails(opened, log),
                WhoReads.line());
    }
}
