package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.disclosure.PersonHint;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.AtRest;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.SavedLine;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/** One standard: the scale, help, a comment. Whatever is changed saves itself, whole, and says so. */
final class StandardCard extends Section {

    private final Standard standard;
    private final AnswerSaving saving;
    private final LevelRadios scale;
    private final TextArea reason = new TextArea(translate("assessment.answer.reason"));
    private final TextArea comment = new TextArea(translate("assessment.answer.comment"));
    private final BarrierField barrier;
    private final SavedLine line = new SavedLine();
    private final Div hints = new Div();
    private final Div evidence = new Div();
    private final BesideLinks beside = new BesideLinks();
    /** What a colleague saved last while this card was open. */
    private @Nullable Answer theirs;

    StandardCard(Edition edition, Standard standard, Optional<Answer> answer, AnswerSaving saving) {
        this.standard = standard;
        this.saving = saving;
        this.scale = new LevelRadios(edition, standard);
        this.barrier = new BarrierField(edition);
        setId(standard.code());
        setClassName("std");
        hints.getElement().setAttribute("role", "status");
        var below = new Div(notApplicable(), barrier, new StandardHelp(standard), comment(), hints, evidence, beside);
        below.addClassNames("stack", "small-gap");
        add(topLine(), scale, below);
        answer.ifPresentOrElse(this::show, line::notAnswered);
        scale.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                reason.setVisible(scale.doesNotApply());
                barrier.follow(scale.level());
                if (waitsForReason()) {
                    line.waits(translate("assessment.answer.give-reason"));
                    reason.focus();
                } else {
                    save();
                }
            }
        });
        reason.addValueChangeListener(event -> {
            if (event.isFromClient() && waitsForReason()) {
                line.waits(translate("assessment.answer.give-reason"));
            } else {
                saveTyped(event.isFromClient());
            }
        });
        comment.addValueChangeListener(event -> saveTyped(event.isFromClient()));
        barrier.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                save();
            }
        });
    }

    private Div topLine() {
        var top = new Div(Words.code(standard.code()));
        top.setClassName("top-line");
        if (standard.core()) {
            top.add(new Badge(translate("assessment.core")));
        }
        top.add(line);
        return top;
    }

    private TextArea notApplicable() {
        reason.setHelperText(translate("assessment.answer.reason.help"));
        reason.addThemeName("helper-above-field");
        reason.setWidthFull();
        reason.setVisible(false);
        return AtRest.changes(reason);
    }

    private TextArea comment() {
        comment.setHelperText(translate("assessment.answer.comment.help"));
        comment.addThemeName("helper-above-field");
        comment.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        comment.setMaxLength(SaveAnswer.COMMENT_LIMIT);
        comment.setWidthFull();
        return AtRest.changes(comment);
    }

    private void saveTyped(boolean fromClient) {
        if (fromClient) {
            warn();
            save();
        }
    }

    private void save() {
        save(UUID.randomUUID());
    }

    private void save(UUID operation) {
        scale.setError("");
        reason.setInvalid(false);
        comment.setInvalid(false);
        barrier.setInvalid(false);
        saving.save(this, standing(operation), () -> save(operation));
    }

    /** What stands in the fields; while a reason is missing, the comment beside the rating that is saved. */
    private SaveAnswer standing(UUID operation) {
        var version = saving.version(standard);
        if (waitsForReason()) {
            var saved = saving.seen(standard);
            return new SaveAnswer(
                    saved.flatMap(Answer::level).orElse(null),
                    saved.map(Answer::notApplicable).orElse(false),
                    saved.flatMap(Answer::reason).orElse(null),
                    comment.getValue(),
                    saved.flatMap(Answer::barrier).orElse(null),
                    version,
                    operation);
        }
        return new SaveAnswer(
                scale.level(),
                scale.doesNotApply(),
                reason.getValue(),
                comment.getValue(),
                barrier.code(),
                version,
                operation);
    }

    /** That a standard does not apply is saved with its reason or not at all. */
    private boolean waitsForReason() {
        return scale.doesNotApply() && reason.getValue().isBlank();
    }

    /** Shows what is saved. */
    void show(Answer answer) {
        scale.show(answer);
        reason.setValue(answer.reason().orElse(""));
        reason.setVisible(answer.notApplicable());
        comment.setValue(answer.comment().orElse(""));
        barrier.follow(scale.level());
        barrier.choose(answer.barrier().orElse(null));
        saved(answer);
        warn();
    }

    void saved(Answer answer) {
        if (waitsForReason()) {
            line.waits(translate("assessment.answer.give-reason"));
        } else if (answer.answered() || answer.comment().isPresent()) {
            line.saved(answer.answeredAt(), saving.clock());
        }
    }

    /**
     * What is saved now. If somebody else saved it since this page was read, the card says so and offers to show it: what stands
     * in its fields is never replaced under the hands of whoever works in them.
     */
    void isNow(Answer answer) {
        if (!saving.saw(answer)) {
            theirs = answer;
            line.changedMeanwhile(this::showTheirs);
        }
    }

    private void showTheirs() {
        if (theirs != null) {
            saving.seen(theirs);
            show(theirs);
        }
    }

    void refused(Refused refused) {
        var words = translate(refused.text(), refused.parameters());
        switch (Objects.requireNonNullElse(refused.field(), "")) {
            case "comment" -> beside(comment, words);
            case "reason" -> beside(reason, words);
            case "barrier" -> barrier.refuse(words);
            default -> scale.setError(words);
        }
    }

    private static void beside(TextArea field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    SavedLine line() {
        return line;
    }

    Standard standard() {
        return standard;
    }

    /** What a person would call the value that stands in the fields. */
    String words(@Nullable Integer level, boolean notApplicable, Edition edition) {
        if (notApplicable) {
            return translate("assessment.answer.not-applicable");
        }
        return level == null
                ? translate("assessment.answer.none")
                : Wording.plain(edition.level(level).label());
    }

    void readOnly(String why) {
        scale.setReadOnly(true);
        reason.setReadOnly(true);
        comment.setReadOnly(true);
        barrier.setReadOnly(true);
        line.readOnly(why);
        hints.removeAll();
    }

    /** Puts the evidence of this standard under its comment. */
    Div evidence() {
        return evidence;
    }

    /** The links of other rooms, at the foot. */
    BesideLinks beside() {
        return beside;
    }

    /** For whoever can write about the role instead. */
    private void warn() {
        hints.removeAll();
        if (comment.isReadOnly()) {
            return;
        }
        List<PersonHint> found = PersonHint.in(comment.getValue() + "\n" + reason.getValue());
        found.stream()
                .limit(3)
                .forEach(hint -> hints.add(Note.warn("", translate("disclosure.person", hint.excerpt()))));
    }
}
