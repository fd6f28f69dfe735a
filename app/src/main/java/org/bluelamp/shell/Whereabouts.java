package org.bluelamp.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.OutsideBody;
import org.bluelamp.uikit.Texts;

/** What the bar says of where one is: whose records these are, and in which cycle. */
@SpringComponent
class Whereabouts {

    private final ForceDirectory forces;
    private final OutsideBodies bodies;
    private final CycleService cycles;

    Whereabouts(ForceDirectory forces, OutsideBodies bodies, CycleService cycles) {
        this.forces = forces;
        this.bodies = bodies;
        this.cycles = cycles;
    }

    String place(Actor actor) {
        return actor.national()
                ? translate("shell.where.national")
                : name(actor).map(name -> name.in(Texts.locale())).orElse(actor.force());
    }

    /** The language of {@link #place}: a force that has no Welsh name keeps its English one on a Welsh page. */
    Locale placeLanguage(Actor actor) {
        return actor.national()
                ? Texts.locale()
                : name(actor).map(name -> name.languageFor(Texts.locale())).orElse(Texts.ENGLISH);
    }

    private Optional<LocalText> name(Actor actor) {
        return forces.find(actor.force())
                .map(Force::name)
                .or(() -> bodies.find(actor.force()).map(OutsideBody::name));
    }

    /** The open cycle; for an auditor and a guest that nothing here can be changed. Empty where there is no cycle. */
    String time(Actor actor) {
        if (actor.role() == Role.AUDITOR
                || actor.role() == Role.NATIONAL_AUDITOR
                || actor.role().visiting()) {
            return translate("shell.where.readOnly");
        }
        Optional<Cycle> current = actor.may(Permission.READ_CYCLES) ? cycles.current() : Optional.empty();
        return current.map(Cycle::title).orElse("");
    }
}
