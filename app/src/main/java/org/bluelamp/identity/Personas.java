package org.bluelamp.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who can be played in a demonstration: {@code lead.FORCE} and so on in each force, a few in the national service, and one in each outside body. */
public interface Personas {

    /** @param login what is typed, such as {@code lead.northmoor} */
    record Persona(String login, String name, String force, Role role) {}

    /** The persona with this login, if there is one. */
    Optional<Persona> find(String login);

    /** The personas of one force, of an outside body, or of the national plane, in the order in which they are offered. */
    List<Persona> of(String force);

    /** Which role word stands for which role in a login. */
    Map<String, Role> FORCE_WORDS = Map.of(
            "lead", Role.LEAD,
            "contributor", Role.CONTRIBUTOR,
            "chief", Role.CHIEF,
            "auditor", Role.AUDITOR,
            "dpo", Role.DATA_PROTECTION);
}
