package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.PageHead;

/** The first of two pages on which the editor gives forces more time: until when? */
@Route(FrameworkNavigation.CYCLES + "/:id/extend")
@Requires(Permission.RUN_CYCLES)
class ExtendCycleView extends FrameworkPage implements BeforeEnterObserver {

    private final CycleService cycles;

    ExtendCycleView(CycleService cycles) {
        this.cycles = cycles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        var cycle = cycles.cycle(Address.id(event, "id"));
        var entered = Extension.of(event.getLocation().getQueryParameters(), cycle);
        var closes = new DayField(translate("framework.form.closes"));
        closes.setHelperText(translate("framework.extend.now", DateText.moment(cycle.closes())));
        closes.setValue(entered.closes());
        var freezes = new DayField(translate("framework.form.freezes"));
        freezes.setHelperText(translate("framework.extend.now", DateText.moment(cycle.freezes())));
        freezes.setValue(entered.freezes());
        var days = new Div(closes, freezes);
        days.addClassName("grid2");
        var fields = new FormFields(problems).add("closes", closes).add("freezes", freezes);
        title(translate("framework.extend.title", cycle.title()));
        add(
                new PageHead(translate("framework.extend.title", cycle.title()))
                        .lead(translate("framework.extend.lead"))
                        .back(cycle.title(), FrameworkNavigation.cycle(cycle.getId()))
                        .errors(problems),
                days,
                Buttons.row(
                        Buttons.primary(
                                translate("framework.form.continue"),
                                _ -> check(
                                        cycle.getId(), fields, new Extension(closes.getValue(), freezes.getValue()))),
                        Buttons.link(translate("framework.form.cancel"), FrameworkNavigation.cycle(cycle.getId()))));
    }

    private void check(UUID id, FormFields fields, Extension entered) {
        if (fields.refuse(entered.problems(cycles.cycle(id)))) {
            UI.getCurrentOrThrow()
                    .navigate(CheckExtensionView.class, new RouteParameters("id", id.toString()), entered.query());
        }
    }
}
