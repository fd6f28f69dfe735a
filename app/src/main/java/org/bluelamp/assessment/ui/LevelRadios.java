package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Objects;
import org.bluelamp.assessment.Answer;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.ScaleRadios;
import org.jspecify.annotations.Nullable;

/** The edition's scale under a statement, and, where a standard hangs on what a force does, that it does not apply. */
final class LevelRadios extends ScaleRadios<Integer> {

    /** The value by which "does not apply" stands among the levels, which are never negative. */
    private static final int DOES_NOT_APPLY = -1;

    LevelRadios(Edition edition, Standard standard) {
        super(Wording.phrase(standard.statement()));
        var choices = new ArrayList<Choice<Integer>>();
        edition.scale()
                .forEach(level -> choices.add(
                        new Choice<>(level.value(), Wording.phrase(level.label()), Wording.phrase(level.meaning()))));
        if (standard.mayNotApply()) {
            choices.add(new Choice<>(
                    DOES_NOT_APPLY,
                    translate("assessment.answer.not-applicable"),
                    translate("assessment.answer.not-applicable.meaning")));
        }
        setChoices(choices);
    }

    boolean doesNotApply() {
        return Objects.equals(getValue(), DOES_NOT_APPLY);
    }

    /** None where nothing is chosen, or where the standard does not apply. */
    @Nullable Integer level() {
        return doesNotApply() ? null : getValue();
    }

    void show(Answer answer) {
        setValue(
                answer.notApplicable()
                        ? Integer.valueOf(DOES_NOT_APPLY)
                        : answer.level().orElse(null));
    }
}
