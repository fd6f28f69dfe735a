package org.bluelamp.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.tenancy.spi.ConfigRule;

/** What must hold for bodies outside the forces beyond their schema. Named in META-INF/services. */
public final class OutsideBodyRules implements ConfigRule {

    @Override
    public List<ConfigProblem> check(ConfigFolder folder) {
        var problems = new ArrayList<ConfigProblem>();
        var file = folder.outsideBodies();
        if (file == null) {
            return problems;
        }
        var forces = new TreeSet<String>();
        folder.everyForce()
                .forEach(force -> forces.add(force.content().path("code").asString()));
        file.content().forEachEntry((directory, bodies) -> {
            if (!folder.forces().isEmpty() && !folder.forces().containsKey(directory)) {
                problems.add(file.problem(
                        "/" + directory,
                        directory + " must be the name of a folder under forces, which are "
                                + String.join(", ", folder.forces().keySet())));
            }
            bodies.forEachEntry((code, said) -> {
                var pointer = "/" + directory + "/" + code;
                if (taken(code, forces)) {
                    problems.add(file.problem(
                            pointer, "the code \"" + code + "\" is a force's, or one that the portal uses itself"));
                }
                if (said.has("personas") && !directory.equals(ConfigFolder.DEMO)) {
                    problems.add(file.problem(
                            pointer + "/personas", "personas belongs to the bodies of the demonstration alone"));
                }
            });
        });
        return problems;
    }

    private static boolean taken(String code, Set<String> forces) {
        return forces.contains(code) || ForceRules.TAKEN.contains(code);
    }
}
