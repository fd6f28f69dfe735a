package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Published;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;

/** The first of two pages on which the editor opens a cycle: which edition, and the four days. */
@Route(FrameworkNavigation.CYCLES + "/new")
@Requires(Permission.RUN_CYCLES)
class NewCycleView extends FrameworkPage implements BeforeEnterObserver {

    private final EditionService editions;
    private final Clock clock;

    NewCycleView(EditionService editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        title(translate("framework.openCycle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        var fields = new CycleFields(
                editions.all().stream().map(Published::edition).toList(),
                CycleForm.of(event.getLocation().getQueryParameters()),
                problems);
        add(
                new PageHead(translate("framework.openCycle"))
                        .lead(translate("framework.form.lead"))
                        .back(translate("framework.cycles"), FrameworkNavigation.cycles())
                        .errors(problems),
                fields,
                Buttons.row(
                        Buttons.primary(translate("framework.form.continue"), _ -> check(fields)),
                        Buttons.link(translate("framework.form.cancel"), FrameworkNavigation.cycles())));
    }

    private void check(CycleFields fields) {
        var entered = fields.entered();
        if (fields.refuse(entered.problems(clock))) {
            UI.getCurrentOrThrow().navigate(CheckCycleView.class, entered.query());
        }
    }
}
