package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.assessment.Standing;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.history.History;
import org.bluelamp.identity.People;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.ConflictDialog;
import org.bluelamp.uikit.DateText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves what a card says and tells the card what became of it: saved, refused, somebody else was first, not saved. */
final class AnswerSaving {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSaving.class);

    private final AnswerService answers;
    private final People people;
    private final Clock clock;
    private final Standing standing;
    private final Runnable afterwards;
    private final Map<String, Answer> seen;

    /** @param afterwards what to do when an answer was saved: figures have changed */
    AnswerSaving(AnswerService answers, People people, Clock clock, Standing standing, Runnable afterwards) {
        this.answers = answers;
        this.people = people;
        this.clock = clock;
        this.standing = standing;
        this.afterwards = afterwards;
        this.seen = new HashMap<>(standing.answers());
    }

    @Nullable Integer version(Standard standard) {
        return seen(standard).map(Answer::version).orElse(null);
    }

    /** What this page last read or saved. */
    Optional<Answer> seen(Standard standard) {
        return Optional.ofNullable(seen.get(standard.code()));
    }

    /** Whether this page has seen this answer as it is saved. */
    boolean saw(Answer answer) {
        var known = seen.get(answer.standard());
        return known != null && Objects.equals(known.version(), answer.version());
    }

    void seen(Answer answer) {
        seen.put(answer.standard(), answer);
    }

    Clock clock() {
        return clock;
    }

    void save(StandardCard card, SaveAnswer save, Runnable again) {
        try {
            stands(
                    card,
                    answers.save(standing.assessment().getId(), card.standard().code(), save));
        } catch (Stale stale) {
            conflict(card, save, stale, again);
        } catch (Refused refused) {
            card.refused(refused);
            card.line().notSaved(again);
        } catch (RuntimeException e) {
            LOG.warn("An answer to {} was not saved", card.standard().code(), e);
            if (History.couldNotBeWritten(e)) {
                card.line().historyNotWritten(again);
            } else {
                card.line().notSaved(again);
            }
        }
    }

    private void stands(StandardCard card, Answer answer) {
        seen(answer);
        card.saved(answer);
        afterwards.run();
    }

    /** Takes over what the other one changed and oneself did not; asks where both changed the same. */
    private void conflict(StandardCard card, SaveAnswer mine, Stale stale, Runnable again) {
        if (!(stale.current() instanceof Answer theirs)) {
            // what was seen is gone altogether: what is typed is now the first answer
            seen.remove(card.standard().code());
            card.line().notSaved(() -> save(card, Merge.withVersion(mine, null), () -> {}));
            return;
        }
        if (Objects.equals(theirs.version(), mine.version())) {
            // it was saved upon this very version: there is nothing newer to take over
            card.line().notSaved(again);
            return;
        }
        var merge = new Merge(mine, seen(card.standard()).orElse(null), theirs);
        if (merge.agrees()) {
            saveMerged(card, merge.merged());
        } else {
            ask(card, merge.merged(), theirs);
        }
    }

    private void saveMerged(StandardCard card, SaveAnswer merged) {
        var before = version(card.standard());
        save(card, merged, () -> saveMerged(card, merged));
        // what was taken over has to stand in the fields, or the next save would take it away again
        seen(card.standard())
                .filter(saved -> !Objects.equals(saved.version(), before))
                .ifPresent(card::show);
    }

    private void ask(StandardCard card, SaveAnswer mine, Answer theirs) {
        var who = people.names(Set.of(theirs.answeredBy()))
                .getOrDefault(theirs.answeredBy(), translate("assessment.somebody"));
        new ConflictDialog(
                        card.standard().code(),
                        text(card, mine),
                        who,
                        text(card, Merge.of(theirs)),
                        DateText.recent(theirs.answeredAt(), clock),
                        () -> {
                            seen(theirs);
                            card.show(theirs);
                            afterwards.run();
                        },
                        () -> saveMerged(card, mine))
                .open();
    }

    /** A save in words, whole: two that differ in anything read differently. */
    private String text(StandardCard card, SaveAnswer save) {
        var words = card.words(save.level(), save.notApplicable(), standing.edition());
        var inTheWay = Optional.ofNullable(save.barrier()).flatMap(standing.edition()::barrier);
        if (save.reason() != null) {
            words = translate("assessment.answer.with-reason", words, save.reason());
        }
        if (inTheWay.isPresent()) {
            words = translate(
                    "assessment.answer.with-barrier",
                    words,
                    Wording.plain(inTheWay.get().label()));
        }
        return save.comment() == null ? words : translate("assessment.answer.with-comment", words, save.comment());
    }
}
