package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.HoldService;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.PageHead;

/** Places a legal hold. */
@Route(RecordsNavigation.HOLDS + "/new")
@Requires(Permission.PLACE_HOLD)
class NewHoldView extends RecordsPage {

    NewHoldView(HoldService holds, DisposalService disposals, People people) {
        title(translate("records.hold.place"));
        var form = new HoldForm(disposals.kinds(), people.all(), problems);
        add(
                new PageHead(translate("records.hold.place"))
                        .errors(problems)
                        .lead(translate("records.hold.place.lead"))
                        .back(translate("records.holds"), RecordsNavigation.HOLDS),
                form,
                Buttons.row(
                        Buttons.primary(translate("records.hold.place"), _ -> {
                            var held = form.held();
                            if (form.refuse(holds.refusals(held))) {
                                attempt(() -> UI.getCurrentOrThrow()
                                        .navigate(RecordsNavigation.hold(
                                                holds.place(held).getId())));
                            }
                        }),
                        Buttons.link(translate("records.cancel"), RecordsNavigation.HOLDS)));
    }
}
