package org.bluelamp.framework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluelamp.tenancy.ConfigFile;
import org.bluelamp.tenancy.ConfigProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What must hold between an edition and its Welsh: the Welsh speaks of nothing that the edition does not have. */
final class WelshRule {

    private final JsonNode edition;
    private final ConfigFile file;
    private final JsonNode welsh;
    private final List<ConfigProblem> problems = new ArrayList<>();

    WelshRule(ConfigFile edition, ConfigFile welsh) {
        this.edition = edition.content();
        this.file = welsh;
        this.welsh = welsh.content();
    }

    List<ConfigProblem> problems() {
        if (!welsh.path("edition").equals(edition.path("code"))) {
            problem(
                    "/edition",
                    "edition must be " + edition.path("code").asString() + ", but is \""
                            + welsh.path("edition").asString() + "\"");
        }
        reviewed();
        var levels = by("value", edition.path("scale"));
        var areas = by("code", edition.path("areas"));
        var standards = new HashMap<String, JsonNode>();
        edition.path("areas").forEach(area -> standards.putAll(by("code", area.path("standards"))));
        known("scale", "level", levels.keySet());
        known("areas", "area", areas.keySet());
        known("standards", "standard", standards.keySet());
        known("barriers", "barrier", by("code", edition.path("barriers")).keySet());
        welsh.path("standards").forEachEntry((code, said) -> hints(code, said, standards.get(code)));
        return problems;
    }

    private void reviewed() {
        if (!welsh.has("reviewed")) {
            return;
        }
        if (welsh.path("status").asString().equals("draft")) {
            problem("/reviewed", "reviewed has a day, but the status is draft");
        }
        try {
            LocalDate.parse(welsh.path("reviewed").asString());
        } catch (DateTimeException e) {
            problem(
                    "/reviewed",
                    "reviewed must be a day, but there is no "
                            + welsh.path("reviewed").asString());
        }
    }

    private void known(String list, String what, Set<String> codes) {
        welsh.path(list).propertyNames().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> problem(
                        "/" + list + "/" + code,
                        list + " names " + what + " " + code + ", which the edition does not have"));
    }

    private void hints(String code, JsonNode said, @Nullable JsonNode standard) {
        if (standard != null
                && said.has("evidence")
                && said.path("evidence").size() != standard.path("evidence").size()) {
            problem(
                    "/standards/" + code + "/evidence",
                    code + ".evidence must have as many hints as in English, "
                            + standard.path("evidence").size() + ", but has "
                            + said.path("evidence").size());
        }
    }

    private static Map<String, JsonNode> by(String key, JsonNode items) {
        var found = new HashMap<String, JsonNode>();
        items.forEach(item -> found.put(item.path(key).asString(), item));
        return found;
    }

    private void problem(String at, String reason) {
        problems.add(file.problem(at, reason));
    }
}
