package org.bluelamp.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bluelamp.tenancy.ConfigFile;
import org.bluelamp.tenancy.ConfigProblem;
import tools.jackson.databind.JsonNode;

/** What must hold inside one edition: codes once, a scale that rises, and nothing named that is not described. */
final class EditionRule {

    private final ConfigFile file;
    private final JsonNode edition;
    private final Predicate<String> capabilities;
    private final SortedSet<Integer> levels = new TreeSet<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    EditionRule(ConfigFile file, Predicate<String> capabilities) {
        this.file = file;
        this.edition = file.content();
        this.capabilities = capabilities;
    }

    List<ConfigProblem> problems() {
        var code = edition.path("code").asString();
        if (!code.equals(file.folder())) {
            problem("/code", "code must be the name of the folder, \"" + file.folder() + "\", but is \"" + code + "\"");
        }
        scale();
        evidenceRule();
        coreRule();
        target();
        barriers();
        weights();
        areas();
        return problems;
    }

    private void scale() {
        int value = -1;
        int points = -1;
        int i = 0;
        for (var level : edition.path("scale")) {
            if (level.path("value").asInt() <= value) {
                problem("/scale/" + i + "/value", "scale: each value must be larger than the one before");
            }
            if (level.path("points").asInt() < points) {
                problem("/scale/" + i + "/points", "scale: a level must not have fewer points than the one before");
            }
            value = level.path("value").asInt();
            points = level.path("points").asInt();
            levels.add(value);
            i++;
        }
        if (points == 0) {
            problem("/scale", "scale: the highest level must have points");
        }
    }

    private void evidenceRule() {
        var seen = new HashMap<String, String>();
        int i = 0;
        for (var rule : edition.path("evidenceRule")) {
            var at = "/evidenceRule/" + i + "/level";
            level(at, "evidenceRule");
            once(seen, rule.path("level").toString(), at, "the level");
            i++;
        }
    }

    private void coreRule() {
        if (!edition.has("coreRule")) {
            return;
        }
        var at = "/coreRule/gapAtOrBelow";
        level(at, "coreRule.gapAtOrBelow");
        if (edition.at(at).asInt() == levels.last()) {
            problem(at, "coreRule.gapAtOrBelow is the highest level, so every answer would be a gap");
        }
    }

    private void target() {
        if (!edition.has("target")) {
            return;
        }
        level("/target", "target");
        if (edition.path("target").asInt() == levels.first()) {
            problem("/target", "target is the lowest level, so no answer could be below it");
        }
    }

    private void barriers() {
        var seen = new HashMap<String, String>();
        int i = 0;
        for (var barrier : edition.path("barriers")) {
            once(seen, barrier.path("code").asString(), "/barriers/" + i++ + "/code", "the barrier");
        }
    }

    private void level(String at, String what) {
        if (!levels.contains(edition.at(at).asInt())) {
            problem(at, what + " names level " + edition.at(at) + ", which the scale does not have");
        }
    }

    private void weights() {
        var areas = new ArrayList<String>();
        edition.path("areas").forEach(area -> areas.add(area.path("code").asString()));
        edition.path("weights").propertyNames().stream()
                .filter(code -> !areas.contains(code))
                .forEach(code -> problem("/weights/" + code, "weights names area " + code + ", which is not in areas"));
        areas.stream()
                .distinct()
                .filter(code -> !edition.path("weights").has(code))
                .forEach(code -> problem("/weights", "weights has no weight for area " + code));
    }

    private void areas() {
        var areas = new HashMap<String, String>();
        var standards = new HashMap<String, String>();
        int i = 0;
        for (var area : edition.path("areas")) {
            var at = "/areas/" + i++;
            once(areas, area.path("code").asString(), at + "/code", "the area");
            int j = 0;
            for (var standard : area.path("standards")) {
                var below = at + "/standards/" + j++;
                once(standards, standard.path("code").asString(), below + "/code", "the standard");
                standard(standard, below);
            }
        }
    }

    private void standard(JsonNode standard, String at) {
        var code = standard.path("code").asString();
        var capability = standard.path("appliesWith").asString("");
        if (!capability.isEmpty() && !capabilities.test(capability)) {
            problem(
                    at + "/appliesWith",
                    code + ".appliesWith names \"" + capability + "\", which capabilities.yaml does not describe");
        }
        if (standard.path("core").asBoolean(false) && !edition.has("coreRule")) {
            problem(at + "/core", code + " is core, but the edition has no coreRule");
        }
        tags(standard, at, "law", "laws");
        tags(standard, at, "sources", "sources");
    }

    private void tags(JsonNode standard, String at, String tag, String described) {
        int i = 0;
        for (var name : standard.path("tags").path(tag)) {
            if (!edition.path(described).has(name.asString())) {
                problem(
                        at + "/tags/" + tag + "/" + i,
                        standard.path("code").asString() + ".tags." + tag + " names \"" + name.asString() + "\", which "
                                + described + " does not describe");
            }
            i++;
        }
    }

    private void once(Map<String, String> seen, String code, String at, String what) {
        var first = seen.putIfAbsent(code, at);
        if (first != null) {
            problem(at, what + " " + code + " is here a second time; the first is on line " + file.line(first));
        }
    }

    private void problem(String at, String reason) {
        problems.add(file.problem(at, reason));
    }
}
