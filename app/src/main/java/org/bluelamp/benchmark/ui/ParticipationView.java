package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;

/** Participation in a cycle; without its id, in the one that is on. */
@Route("participation/:cycle?")
@Requires(Permission.READ_PARTICIPATION)
class ParticipationView extends BenchmarkPage implements BeforeEnterObserver {

    private final AnalystHome home;

    ParticipationView(AnalystHome home) {
        this.home = home;
        title(translate("benchmark.participation"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(Address.idIfAny(event, "cycle").map(home::whole).orElseGet(home::whole));
    }
}
