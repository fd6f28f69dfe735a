package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.assessment.Answer;
import org.bluelamp.disclosure.ui.PersonWarning;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Badge;
import org.bluelamp.uikit.SavedLine;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/** One standard: the scale, help, a comment. Whatever is changed saves itself, whole, and says so. */
final class StandardCard extends Section {

    private final Standard standard;
    private final AnswerSaving saving;
    private final AnswerFields fields;
    private final SavedLine line = new SavedLine();
    private final PersonWarning hints = new PersonWarning("disclosure.person");
    private final Div evidence = new Div();
    private final BesideLinks beside = new BesideLinks();
    /** What a colleague saved last while this card was open. */
    private @Nullable Answer theirs;

    StandardCard(Edition edition, Standard standard, Optional<Answer> answer, AnswerSaving saving) {
        this.standard = standard;
        this.saving = saving;
        this.fields = new AnswerFields(edition, standard);
        setId(standard.code());
        setClassName("std");
        var below = new Div(
                fields.reason, fields.barrier, new StandardHelp(standard), fields.comment, hints, evidence, beside);
        below.addClassNames("stack", "small-gap");
        add(topLine(), fields.scale, below);
        answer.ifPresentOrElse(this::show, line::notAnswered);
        fields.whenChanged(this::chosen, this::reasoned, this::written);
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

    private void chosen() {
        if (fields.waitForReason()) {
            line.waits(translate("assessment.answer.give-reason"));
            fields.reason.focus();
        } else {
            save(UUID.randomUUID());
        }
    }

    private void reasoned() {
        if (fields.waitForReason()) {
            line.waits(translate("assessment.answer.give-reason"));
        } else {
            written();
        }
    }

    private void written() {
        hints.look(fields.written());
        save(UUID.randomUUID());
    }

    private void save(UUID operation) {
        fields.refuseNothing();
        saving.save(this, fields.standing(saving.seen(standard), operation), () -> save(operation));
    }

    /** Shows what is saved. */
    void show(Answer answer) {
        fields.show(answer);
        saved(answer);
        if (!fields.comment.isReadOnly()) {
            hints.look(fields.written());
        }
    }

    void saved(Answer answer) {
        if (fields.waitForReason()) {
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
        fields.refuse(refused);
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
        fields.readOnly();
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
}
