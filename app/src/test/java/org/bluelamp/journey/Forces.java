package org.bluelamp.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** Forces that go through a cycle by the API, each through its own personas, with generated answers. */
final class Forces {

    private static final List<String> CAPABILITIES =
            List.of("dvi", "distressing-material", "control-room", "firearms", "roads");

    private final String address;
    private final String cycle;
    private final List<String> standards;
    private final List<Integer> scale;

    /** @param most how many standards are answered, in the edition's order */
    Forces(String address, String cycle, int most) {
        this.address = address;
        this.cycle = cycle;
        var editor = new Program(address, "editor.national");
        var edition = editor.get(
                "editions/" + editor.get("cycles/" + cycle).get("edition").asString());
        this.standards = edition.get("areas")
                .valueStream()
                .flatMap(area -> area.get("standards").valueStream())
                .map(standard -> standard.get("code").asString())
                .limit(most)
                .toList();
        this.scale = edition.get("scale")
                .valueStream()
                .map(level -> level.get("value").asInt())
                .toList();
    }

    /** The id of the cycle with this title. */
    static String cycle(String address, String title) {
        return new Program(address, "editor.national")
                .get("cycles")
                .get("items")
                .valueStream()
                .filter(cycle -> cycle.get("title").asString().equals(title))
                .map(cycle -> cycle.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** From the opening to the submission; the later in the list, the better they do. The last takes no part. */
    void handIn(List<String> forces) {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = forces.stream()
                    .map(force -> threads.submit(() -> handIn(
                            force,
                            0.87 * (scale.size() - 1) * forces.indexOf(force) / forces.size(),
                            !force.equals(forces.getLast()))))
                    .toList();
            for (var task : tasks) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private void handIn(String force, double usual, boolean takesPart) {
        var lead = new Program(address, "lead." + force);
        var opened = lead.create("assessments", Map.of("cycle", cycle, "capabilities", CAPABILITIES));
        var assessment = opened.get("id").asString();
        answer("lead." + force, assessment, usual);
        var sent = move(lead, assessment, opened, Map.of("to", "for-sign-off"));
        var chief = new Program(address, "chief." + force);
        var gaps = chief.get("assessments/" + assessment)
                .get("score")
                .get("gaps")
                .valueStream()
                .map(gap -> gap.get("standard").asString())
                .toList();
        var signature = new HashMap<String, Object>(Map.of("to", "signed-off", "acknowledged", gaps));
        signature.putAll(Map.of("statement", "A fair account.", "takesPart", takesPart, "declared", true));
        var signed = move(chief, assessment, sent, signature);
        move(lead, assessment, signed, Map.of("to", "submitted"));
    }

    /**
     * Answers what is not answered yet, as this persona.
     *
     * @param usual the place on the scale around which the answers lie, 0 for the lowest
     */
    void answer(String login, String assessment, double usual) {
        var program = new Program(address, login);
        var random = new Random(login.hashCode());
        var answers = "assessments/" + assessment + "/answers";
        var there = program.get(answers)
                .get("items")
                .valueStream()
                .map(answer -> answer.get("standard").asString())
                .toList();
        for (var standard : standards) {
            var place = Math.clamp(Math.round(usual + random.nextGaussian() * 0.7), 0, scale.size() - 1);
            if (!there.contains(standard)) {
                program.put(answers + "/" + standard, -1, Map.of("level", scale.get(place)));
            }
        }
    }

    private static JsonNode move(Program who, String assessment, JsonNode seen, Map<String, ?> step) {
        return who.move(
                "assessments/" + assessment + "/transitions",
                seen.get("version").asInt(),
                step);
    }
}
