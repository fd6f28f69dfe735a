package org.bluelamp.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Standard;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.history.spi.Story;
import org.bluelamp.history.spi.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of assessments, answers, consent, what went through the doors, and reminders. */
@Component
class AssessmentStory implements Story {

    private static final Set<String> HIDDEN = Set.of(
            "force",
            "id",
            "version",
            "operation",
            "assessment",
            "cycle",
            "standard",
            "answered_at",
            "answered_by",
            "day",
            "sent_by");

    private final Assessments assessments;
    private final EditionService editions;

    AssessmentStory(Assessments assessments, EditionService editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    @Override
    public Set<String> entities() {
        return Set.of("assessment", "answer", "consent", "participation", "submitted_fact", "reminder", "reminding");
    }

    @Override
    public Interest interest() {
        return new Interest("assessment", "assessment.story.interest");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Headline> tell(List<Change> changes, Wording words) {
        var seen = new HashMap<String, Optional<Edition>>();
        var headlines = new HashMap<UUID, Headline>();
        for (var change : changes) {
            switch (change.entity()) {
                case "answer" ->
                    headlines.put(
                            change.id(),
                            answer(change, seen.computeIfAbsent(change.of("assessment"), this::edition), words));
                case "assessment" -> headlines.put(change.id(), assessment(change, words));
                case "consent" -> headlines.put(change.id(), plain(words, "consent." + choice(change)));
                case "reminder" -> headlines.put(change.id(), plain(words, "reminder"));
                case "reminding" ->
                    headlines.put(
                            change.id(),
                            new Headline(
                                    words.translate(
                                            "assessment.story.reminding", change.of("count"), change.of("title")),
                                    change.of("title"),
                                    "cycles/" + change.record() + "/reminders"));
                case "participation" -> headlines.put(change.id(), plain(words, "participation"));
                default ->
                    headlines.put(
                            change.id(),
                            new Headline(
                                    words.translate(
                                            "assessment.story.fact." + change.operation(), change.of("standard")),
                                    change.of("standard")));
            }
        }
        return headlines;
    }

    @Override
    public Set<String> together() {
        return Set.of("submitted_fact");
    }

    @Override
    public Headline tellTogether(Change newest, int count, Wording words) {
        return new Headline(words.translate("assessment.story.facts." + newest.operation(), count), "");
    }

    private Optional<Edition> edition(String assessment) {
        return assessments.findById(UUID.fromString(assessment)).map(found -> editions.edition(found.edition()));
    }

    private static Headline answer(Change change, Optional<Edition> edition, Wording words) {
        var standard = change.of("standard");
        var area = edition.flatMap(found -> found.areaOf(standard));
        var statement = edition.flatMap(found -> found.standard(standard)).map(Standard::statement);
        return new Headline(
                answerWords(change, edition, words),
                standard,
                statement.map(text -> text.in(words.locale())).orElse(""),
                statement.map(text -> text.languageFor(words.locale())).orElse(words.locale()),
                area.map(found -> "assessment/" + change.of("assessment") + "/areas/" + found.code() + "#" + standard)
                        .orElse(""));
    }

    private static String answerWords(Change change, Optional<Edition> edition, Wording words) {
        var standard = change.of("standard");
        if ("true".equals(change.after("not_applicable")) && change.changed("not_applicable")) {
            return words.translate("assessment.story.not-applicable", standard);
        }
        var after = change.after("level");
        if (change.changed("level") && after != null) {
            var before = change.before("level");
            return before == null
                    ? words.translate("assessment.story.rated", standard, level(edition, after, words))
                    : words.translate(
                            "assessment.story.rated-again",
                            standard,
                            level(edition, after, words),
                            level(edition, before, words));
        }
        if (change.changed("comment")) {
            return words.translate("assessment.story.comment", standard);
        }
        if (change.changed("barrier")) {
            return words.translate("assessment.story.barrier", standard);
        }
        return words.translate("assessment.story.answer." + change.operation(), standard);
    }

    private static String level(Optional<Edition> edition, String value, Wording words) {
        return edition.map(found -> found.level(Integer.parseInt(value)).label().in(words.locale()))
                .orElse(value);
    }

    private static Headline assessment(Change change, Wording words) {
        var address = change.record() == null ? "" : "assessment/" + change.record();
        var step =
                change.event() ? change.operation() : change.changed("state") ? change.of("state") : change.operation();
        if (!change.event()
                && change.operation().equals(Change.UPDATE)
                && change.changed("state")
                && "in-progress".equals(change.after("state"))) {
            step = "for-sign-off".equals(change.before("state")) ? broughtBack(change) : "reopened";
        }
        return new Headline(
                words.translate("assessment.story.assessment." + step),
                words.translate("assessment.story.subject"),
                address);
    }

    /** Who sends it back gives a reason, who takes it back gives none. */
    private static String broughtBack(Change change) {
        return change.after("reason") == null ? "taken-back" : "sent-back";
    }

    /** Who had chosen to take part and then not to has withdrawn. */
    private static String choice(Change change) {
        var chosen = change.of("takes_part");
        return chosen.equals("false") && "true".equals(change.before("takes_part")) ? "withdrawn" : chosen;
    }

    private static Headline plain(Wording words, String key) {
        return new Headline(words.translate("assessment.story." + key), words.translate("assessment.story.subject"));
    }

    @Override
    public String name(Change change, String field, Wording words) {
        return HIDDEN.contains(field) ? "" : words.translate("assessment.story.field." + field);
    }

    @Override
    @Transactional(readOnly = true)
    public String value(Change change, String field, String value, Wording words) {
        return switch (field) {
            case "level" ->
                change.entity().equals("answer")
                        ? value + " " + level(edition(change.of("assessment")), value, words)
                        : value;
            case "barrier" -> barrier(change, value, words);
            case "state" ->
                change.entity().equals("reminder")
                        ? words.translate("assessment.story.reminder.state." + value)
                        : words.translate("assessment.state." + value);
            case "judged_by" -> words.moment(value);
            case "not_applicable", "takes_part", "reopened", "evidenced" ->
                words.translate("assessment.story." + value);
            default -> value;
        };
    }

    /** A fact of the benchmark's door names no edition, and shows the code. */
    private String barrier(Change change, String code, Wording words) {
        return change.entity().equals("answer")
                ? edition(change.of("assessment"))
                        .flatMap(edition -> edition.barrier(code))
                        .map(barrier -> barrier.label().in(words.locale()))
                        .orElse(code)
                : code;
    }
}
