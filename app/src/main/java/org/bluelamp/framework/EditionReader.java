package org.bluelamp.framework;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bluelamp.tenancy.Coded;
import org.bluelamp.tenancy.ConfigCheck;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.ConfigFolder.EditionFiles;
import org.bluelamp.tenancy.ConfigInvalid;
import org.bluelamp.tenancy.LocalText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** From the files of an edition, English and Welsh, to one edition in both languages. */
public final class EditionReader {

    private final JsonNode english;
    private final JsonNode welsh;

    private EditionReader(EditionFiles files) {
        english = files.english().content();
        var inWelsh = files.welsh();
        welsh = inWelsh == null ? MissingNode.getInstance() : inWelsh.content();
    }

    /** Every edition of a checked configuration, by the name of its folder. */
    public static List<Edition> all(ConfigFolder config) {
        return config.editions().stream()
                .map(files -> new EditionReader(files).edition())
                .toList();
    }

    /** The edition in this folder, or {@link ConfigInvalid} with everything that is wrong in it. */
    public static Edition read(Path folder) {
        return all(ConfigCheck.readEdition(folder)).getFirst();
    }

    private Edition edition() {
        return new Edition(
                english.path("code").asString(),
                english.path("version").asString(),
                text("title", english, welsh),
                text("face", english, welsh),
                translation(),
                each(english.path("scale"), this::level),
                each(english.path("evidenceRule"), EditionReader::evidenceRule),
                english.has("coreRule")
                        ? new CoreRule(
                                english.path("coreRule").path("gapAtOrBelow").asInt())
                        : CoreRule.NONE,
                english.has("target") ? english.path("target").asInt() : null,
                each(english.path("barriers"), this::barrier),
                map(english.path("weights"), JsonNode::asInt),
                map(english.path("laws"), JsonNode::asString),
                map(english.path("sources"), JsonNode::asString),
                each(english.path("areas"), this::area));
    }

    private @Nullable Translation translation() {
        if (welsh.isMissingNode()) {
            return null;
        }
        return new Translation(
                welsh.has("reviewed") ? LocalDate.parse(welsh.path("reviewed").asString()) : null);
    }

    private Level level(JsonNode said) {
        var inWelsh = welsh.path("scale").path(said.path("value").toString());
        return new Level(
                said.path("value").asInt(),
                text("label", said, inWelsh),
                text("meaning", said, inWelsh),
                said.path("points").asInt());
    }

    private static EvidenceRule evidenceRule(JsonNode said) {
        return new EvidenceRule(
                said.path("level").asInt(),
                said.path("accepted").asInt(),
                said.path("withinMonths").asInt());
    }

    private Barrier barrier(JsonNode said) {
        var code = said.path("code").asString();
        var inWelsh = welsh.path("barriers");
        return new Barrier(
                code,
                new LocalText(
                        said.path("label").asString(),
                        inWelsh.has(code) ? inWelsh.path(code).asString() : null));
    }

    private Area area(JsonNode said) {
        var code = said.path("code").asString();
        var inWelsh = welsh.path("areas").path(code);
        return new Area(
                code,
                text("title", said, inWelsh),
                said.has("intro") ? text("intro", said, inWelsh) : null,
                each(said.path("standards"), this::standard));
    }

    private Standard standard(JsonNode said) {
        var code = said.path("code").asString();
        var inWelsh = welsh.path("standards").path(code);
        return new Standard(
                code,
                text("short", said, inWelsh),
                text("statement", said, inWelsh),
                text("help", said, inWelsh),
                hints(said.path("evidence"), inWelsh.path("evidence")),
                said.path("core").asBoolean(false),
                said.has("appliesWith") ? said.path("appliesWith").asString() : null,
                tags(said.path("tags")));
    }

    private static List<LocalText> hints(JsonNode said, JsonNode inWelsh) {
        var hints = new ArrayList<LocalText>();
        for (int i = 0; i < said.size(); i++) {
            hints.add(new LocalText(
                    said.path(i).asString(), inWelsh.has(i) ? inWelsh.path(i).asString() : null));
        }
        return hints;
    }

    private static Tags tags(JsonNode said) {
        return new Tags(
                each(said.path("law"), JsonNode::asString),
                each(said.path("hse"), word -> Coded.of(ManagementStandard.class, word.asString())),
                each(said.path("sources"), JsonNode::asString));
    }

    private static LocalText text(String name, JsonNode said, JsonNode inWelsh) {
        return new LocalText(
                said.path(name).asString(),
                inWelsh.has(name) ? inWelsh.path(name).asString() : null);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> item) {
        return list.valueStream().map(item).toList();
    }

    private static <T> SortedMap<String, T> map(JsonNode block, Function<JsonNode, T> value) {
        var map = new TreeMap<String, T>();
        block.forEachEntry((name, said) -> map.put(name, value.apply(said)));
        return map;
    }
}
