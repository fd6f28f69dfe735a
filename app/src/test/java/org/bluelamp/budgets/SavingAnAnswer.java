package org.bluelamp.budgets;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.AssessmentService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.framework.Level;
import org.bluelamp.framework.Standard;

/** An answer with its comment and its history, saved by the service: each standard in turn, to its next level. */
final class SavingAnAnswer implements UseCase {

    private static final String COMMENT = "In place at headquarters and in two of three districts. The third follows.";

    private final String login;

    SavingAnAnswer() {
        this("lead.northmoor");
    }

    /** @param login of the lead who saves */
    SavingAnAnswer(String login) {
        this.login = login;
    }

    @Override
    public String name() {
        return "save one answer";
    }

    @Override
    public Optional<Duration> aim() {
        return Optional.of(Duration.ofMillis(60));
    }

    @Override
    public Turns begin(Portal portal) {
        var lead = portal.actor(login);
        var assessment = portal.assessment(lead);
        var standing = lead.call(() -> portal.bean(AssessmentService.class).standing(assessment.getId()));
        var standards = standing.edition().areas().stream()
                .flatMap(area -> standing.asked(area.code()).stream())
                .map(Standard::code)
                .toList();
        var levels = standing.edition().scale().stream().map(Level::value).toList();
        var saved = new HashMap<>(standing.answers());
        var answers = portal.bean(AnswerService.class);
        return turn -> {
            var standard = standards.get(turn % standards.size());
            var save = next(Optional.ofNullable(saved.get(standard)), levels);
            saved.put(standard, lead.call(() -> answers.save(assessment.getId(), standard, save)));
        };
    }

    private static SaveAnswer next(Optional<Answer> before, List<Integer> levels) {
        var level = before.flatMap(Answer::level).map(levels::indexOf).orElse(-1) + 1;
        return new SaveAnswer(
                levels.get(level % levels.size()),
                false,
                null,
                COMMENT,
                before.map(Answer::version).orElse(null),
                UUID.randomUUID());
    }
}
