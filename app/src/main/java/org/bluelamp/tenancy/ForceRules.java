package org.bluelamp.tenancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.tenancy.spi.ConfigRule;
import tools.jackson.databind.JsonNode;

/** What must hold for forces beyond the schema of each file. Named in META-INF/services. */
public final class ForceRules implements ConfigRule {

    /** Words that stand beside force codes in pins and logins. */
    static final Set<String> TAKEN = Set.of(Pin.NATIONAL, "system", "none");

    @Override
    public List<ConfigProblem> check(ConfigFolder folder) {
        var problems = new ArrayList<ConfigProblem>();
        var codes = new HashMap<String, ConfigFile>();
        var names = new HashMap<String, ConfigFile>();
        folder.forces().forEach((place, files) -> {
            for (var file : files) {
                code(file, problems);
                once("/code", "the code", file, codes, problems);
                once("/name/en", "the name", file, names, problems);
                area(file, problems);
                capabilities(file, folder, problems);
                personas(file, place.equals(ConfigFolder.DEMO), problems);
                succession(file, place, files, problems);
            }
        });
        return problems;
    }

    private static void code(ConfigFile file, List<ConfigProblem> problems) {
        var code = text(file, "/code");
        if (!code.equals(file.stem())) {
            problems.add(file.problem(
                    "/code", "code must be the name of the file, \"" + file.stem() + "\", but is \"" + code + "\""));
        }
        if (TAKEN.contains(code)) {
            problems.add(file.problem("/code", "code must not be \"" + code + "\", which the portal uses itself"));
        }
    }

    private static void once(
            String pointer, String what, ConfigFile file, Map<String, ConfigFile> seen, List<ConfigProblem> problems) {
        var first = seen.putIfAbsent(text(file, pointer), file);
        if (first != null) {
            problems.add(file.problem(
                    pointer,
                    what + " \"" + text(file, pointer) + "\" is already that of " + first.shown() + ":"
                            + first.line(pointer)));
        }
    }

    private static void area(ConfigFile file, List<ConfigProblem> problems) {
        var region = Coded.of(Region.class, text(file, "/region"));
        var area = text(file, "/area");
        region.area()
                .filter(right -> !right.code().equals(area))
                .ifPresent(right -> problems.add(file.problem(
                        "/area",
                        "area must be " + right.code() + ", as the region is " + region.code() + ", but is \"" + area
                                + "\"")));
    }

    private static void capabilities(ConfigFile file, ConfigFolder folder, List<ConfigProblem> problems) {
        int i = 0;
        for (JsonNode code : file.content().path("capabilities")) {
            if (!folder.knowsCapability(code.asString())) {
                problems.add(file.problem(
                        "/capabilities/" + i,
                        "capabilities names \"" + code.asString() + "\", which capabilities.yaml does not describe"));
            }
            i++;
        }
    }

    private static void personas(ConfigFile file, boolean demo, List<ConfigProblem> problems) {
        if (demo && !file.content().has("personas")) {
            problems.add(file.problem("", "personas is missing; each force of the demonstration has them"));
        }
        if (!demo && file.content().has("personas")) {
            problems.add(file.problem("/personas", "personas belongs to the forces of the demonstration alone"));
        }
    }

    /** A merged force names its successor, which is active: so there is neither a chain nor a circle. */
    private static void succession(
            ConfigFile file, String place, List<ConfigFile> files, List<ConfigProblem> problems) {
        var merged = text(file, "/status").equals("merged");
        if (!file.content().has("successor")) {
            if (merged) {
                problems.add(file.problem(
                        "/status", "status is merged, so successor must name the force into which it merged"));
            }
            return;
        }
        if (!merged) {
            problems.add(file.problem("/successor", "successor belongs to a force whose status is merged"));
            return;
        }
        var successor = text(file, "/successor");
        var found = files.stream()
                .filter(other -> !other.equals(file) && text(other, "/code").equals(successor))
                .findAny();
        if (found.isEmpty()) {
            problems.add(file.problem(
                    "/successor",
                    "successor must be the code of another force in forces/" + place + ", but is \"" + successor
                            + "\""));
        } else if (found.get().content().has("status")
                && !text(found.get(), "/status").equals("active")) {
            problems.add(file.problem(
                    "/successor",
                    "successor must be an active force, but \"" + successor + "\" is " + text(found.get(), "/status")));
        }
    }

    private static String text(ConfigFile file, String pointer) {
        return file.content().at(pointer).asString();
    }
}
