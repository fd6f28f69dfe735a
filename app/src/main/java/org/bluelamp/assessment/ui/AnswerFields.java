package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.AtRest;
import org.bluelamp.uikit.WrittenField;
import org.jspecify.annotations.Nullable;

/** The fields of an answer: the rating, why it does not apply, what is in the way, a comment. They are saved as one. */
final class AnswerFields {

    final LevelRadios scale;
    final WrittenField reason =
            new WrittenField(translate("assessment.answer.reason"), translate("assessment.answer.reason.help"));
    final BarrierField barrier;
    final WrittenField comment =
            new WrittenField(translate("assessment.answer.comment"), translate("assessment.answer.comment.help"));

    AnswerFields(Edition edition, Standard standard) {
        scale = new LevelRadios(edition, standard);
        barrier = new BarrierField(edition);
        reason.setVisible(false);
        comment.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        comment.setMaxLength(SaveAnswer.COMMENT_LIMIT);
        AtRest.changes(reason);
        AtRest.changes(comment);
    }

    /**
     * Calls back for what the person changes, never for what is shown to them.
     *
     * @param chosen when something was chosen
     * @param reasoned when a reason was written, or taken out
     * @param commented when a comment was
     */
    void whenChanged(Runnable chosen, Runnable reasoned, Runnable commented) {
        scale.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                reason.setVisible(scale.doesNotApply());
                barrier.follow(scale.level());
                chosen.run();
            }
        });
        barrier.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.run();
            }
        });
        reason.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                reasoned.run();
            }
        });
        comment.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                commented.run();
            }
        });
    }

    /** That a standard does not apply is saved with its reason or not at all. */
    boolean waitForReason() {
        return scale.doesNotApply() && reason.getValue().isBlank();
    }

    /**
     * What stands here; while a reason is missing, the comment beside the rating that is saved.
     *
     * @param saved what this page last read or saved
     */
    SaveAnswer standing(Optional<Answer> saved, UUID operation) {
        var version = saved.map(Answer::version).orElse(null);
        return waitForReason()
                ? new SaveAnswer(
                        saved.flatMap(Answer::level).orElse(null),
                        saved.map(Answer::notApplicable).orElse(false),
                        saved.filter(Answer::notApplicable)
                                .flatMap(Answer::reason)
                                .orElse(null),
                        comment.getValue(),
                        saved.flatMap(Answer::barrier).orElse(null),
                        version,
                        operation)
                : new SaveAnswer(
                        scale.level(),
                        scale.doesNotApply(),
                        scale.doesNotApply() ? reason.getValue() : null,
                        comment.getValue(),
                        barrier.code(),
                        version,
                        operation);
    }

    void show(Answer answer) {
        scale.show(answer);
        reason.setValue(answer.reason().orElse(""));
        reason.setVisible(answer.notApplicable());
        comment.setValue(answer.comment().orElse(""));
        barrier.follow(scale.level());
        barrier.choose(answer.barrier().orElse(null));
    }

    /** All that was written, to be looked at for what points to a person. */
    String written() {
        return comment.getValue() + "\n" + reason.getValue();
    }

    /** Says beside its field why it was not saved. */
    void refuse(Refused refused) {
        var words = translate(refused.text(), refused.parameters());
        switch (Objects.requireNonNullElse(refused.field(), "")) {
            case "comment" -> refuse(comment, words);
            case "reason" -> refuse(reason, words);
            case "barrier" -> barrier.refuse(words);
            default -> scale.setError(words);
        }
    }

    private static void refuse(TextArea field, @Nullable String words) {
        field.setErrorMessage(words);
        field.setInvalid(words != null);
    }

    void refuseNothing() {
        scale.setError("");
        refuse(reason, null);
        refuse(comment, null);
        barrier.setInvalid(false);
    }

    void readOnly() {
        scale.setReadOnly(true);
        reason.setReadOnly(true);
        comment.setReadOnly(true);
        barrier.setReadOnly(true);
    }
}
