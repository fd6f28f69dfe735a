package org.bluelamp.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.OutsideBodies;
import org.bluelamp.tenancy.OutsideBody;
import org.bluelamp.tenancy.Pin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The personas as tenant-config names them. A real force has no invented people: there a persona is called by what it
 * does.
 */
@Component
class ConfiguredPersonas implements Personas {

    private static final List<String> WORDS = List.of("lead", "contributor", "chief", "auditor", "dpo");

    private static final String OUTSIDE_WORD = "auditor";

    private final ForceDirectory forces;
    private final OutsideBodies bodies;

    ConfiguredPersonas(ForceDirectory forces, OutsideBodies bodies) {
        this.forces = forces;
        this.bodies = bodies;
    }

    @Override
    public Optional<Persona> find(String login) {
        var dot = login.indexOf('.');
        var place = dot < 0 ? Pin.NATIONAL : login.substring(dot + 1);
        return of(place).stream()
                .filter(persona -> persona.login().equals(login))
                .findFirst();
    }

    @Override
    public List<Persona> of(String force) {
        return force.equals(Pin.NATIONAL)
                ? List.of(
                        national("analyst.national", Role.ANALYST),
                        national("editor.national", Role.EDITOR),
                        national("auditor.national", Role.NATIONAL_AUDITOR),
                        national("operator", Role.OPERATOR))
                : forces.find(force)
                        .map(found ->
                                WORDS.stream().map(word -> inForce(found, word)).toList())
                        .or(() -> bodies.find(force).map(body -> List.of(outside(body))))
                        .orElse(List.of());
    }

    private static Persona outside(OutsideBody body) {
        return new Persona(
                OUTSIDE_WORD + "." + body.code(),
                named(body.personas().get(OUTSIDE_WORD), Role.GUEST),
                body.code(),
                Role.GUEST);
    }

    private static Persona inForce(Force force, String word) {
        var role = Objects.requireNonNull(FORCE_WORDS.get(word));
        return new Persona(word + "." + force.code(), named(force.personas().get(word), role), force.code(), role);
    }

    private Persona national(String login, Role role) {
        return new Persona(login, named(forces.nationalPersonas().get(login), role), Pin.NATIONAL, role);
    }

    private static String named(@Nullable String invented, Role role) {
        if (invented != null) {
            return invented;
        }
        return switch (role) {
            case LEAD -> "Wellbeing lead";
            case CHIEF -> "Chief officer";
            case CONTRIBUTOR -> "Contributor";
            case AUDITOR -> "Auditor";
            case DATA_PROTECTION -> "Data protection officer";
            case ANALYST -> "Analyst";
            case EDITOR -> "Editor";
            case NATIONAL_AUDITOR -> "National auditor";
            case OPERATOR -> "Operator";
            case GUEST -> "Outside auditor";
            case GUEST_AUDITOR, GUEST_REVIEWER, SYSTEM ->
                throw new IllegalArgumentException("Nobody to play begins as " + role.code());
        };
    }
}
