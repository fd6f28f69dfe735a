package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bluelamp.identity.Personas;
import org.bluelamp.identity.Personas.Persona;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.OutsideBody;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** The people of a demonstration: those of one chosen force, those of the national service, and those of bodies outside. */
class PersonaChoice extends Div {

    private final Personas personas;
    private final boolean demonstration;
    private final UnorderedList inForce = list();

    /** @param chosen the force to begin with, or null for the first */
    PersonaChoice(
            Personas personas,
            List<Force> forces,
            List<OutsideBody> bodies,
            boolean demonstration,
            @Nullable Force chosen) {
        this.personas = personas;
        this.demonstration = demonstration;
        addClassNames("grid2", "gap-l");
        getStyle().set("gap", "var(--bl-7)");
        var choice = new ForceChoice(forces, demonstration, this::show);
        choice.setValue(chosen == null ? choice.getListDataView().getItem(0) : chosen);
        var nation = list();
        nation.getStyle().set("border-top", "1px solid var(--bl-line)");
        fill(nation, personas.of(Pin.NATIONAL), false);
        var right = new Topic(translate("identity.personas.national"))
                .intro(translate("identity.personas.nationalLead"))
                .with(nation);
        right.getStyle().set("margin-top", "0");
        if (!bodies.isEmpty()) {
            right.add(outside(bodies));
        }
        add(new Topic(translate("identity.personas.inForce")).with(choice, inForce), right);
    }

    private Topic outside(List<OutsideBody> bodies) {
        var list = list();
        fill(
                list,
                bodies.stream()
                        .flatMap(body -> personas.of(body.code()).stream())
                        .toList(),
                false);
        return new Topic(translate("identity.personas.outside"))
                .intro(translate("identity.personas.outsideLead"))
                .with(list);
    }

    private void show(Force force) {
        fill(inForce, personas.of(force.code()), true);
    }

    private void fill(UnorderedList list, List<Persona> people, boolean firstIsPrimary) {
        list.removeAll();
        for (var persona : people) {
            list.add(new PersonaRow(persona, demonstration, firstIsPrimary && persona.equals(people.getFirst())));
        }
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.setClassName("plain");
        return list;
    }
}
