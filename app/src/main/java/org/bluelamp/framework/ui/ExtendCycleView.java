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
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
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
        var cycle = cycles.cycle(Address.id(event, "id"));
        var entered = Extension.of(event.getLocation().getQueryParameters(), cycle);
        var problems = new ErrorSummary();
        var closes = new DayField(translate("framework.form.closes"));
        closes.setHelperText(translate("framework.extend.now", DateText.moment(cycle.closes())));
        closes.setValue(entered.closes());
        var freezes = new DayField(translate("framework.form.freezes"));
        freezes.setHelperText(translate("framework.extend.now", DateText.moment(cycle.freezes())));
        freezes.setValue(entered.freezes());
        var fields = new Div(closes, freezes);
        fields.addClassName("grid2");
        title(translate("framework.extend.title", cycle.title()));
        add(
                new PageHead(translate("framework.extend.title", cycle.title()))
                        .lead(translate("framework.extend.lead"))
                        .back(cycle.title(), FrameworkNavigation.cycle(cycle.getId()))
                        .errors(problems),
                fields,
                Buttons.row(
                        Buttons.primary(
                                translate("framework.form.continue"),
                                _ -> check(cycle.getId(), closes, freezes, problems)),
                        Buttons.link(translate("framework.form.cancel"), FrameworkNavigation.cycle(cycle.getId()))));
    }

    private void check(UUID id, DayField closes, DayField freezes, ErrorSummary problems) {
        problems.clear();
        closes.setInvalid(false);
        freezes.setInvalid(false);
        var cycle = cycles.cycle(id);
        var entered = new Extension(closes.getValue(), freezes.getValue());
        for (var refused : entered.problems(cycle)) {
            var field = "freezes".equals(refused.field()) ? freezes : closes;
            var words = translate(refused.text(), refused.parameters());
            field.setInvalid(true);
            field.setErrorMessage(words);
            problems.problem(words, field);
        }
        if (!problems.show()) {
            UI.getCurrentOrThrow()
                    .navigate(CheckExtensionView.class, new RouteParameters("id", id.toString()), entered.query());
        }
    }
}
