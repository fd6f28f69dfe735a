package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import org.bluelamp.framework.Barrier;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.ui.Wording;
import org.jspecify.annotations.Nullable;

/** What is most in the way, beside a rating below the edition's target; nowhere else, and not where the edition lists nothing. */
final class BarrierField extends Select<Barrier> {

    private final Edition edition;

    BarrierField(Edition edition) {
        this.edition = edition;
        setLabel(translate("assessment.answer.barrier"));
        setHelperText(translate("assessment.answer.barrier.help"));
        addThemeName("helper-above-field");
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(translate("assessment.answer.barrier.none"));
        setItemLabelGenerator(barrier ->
                barrier == null ? translate("assessment.answer.barrier.none") : Wording.plain(barrier.label()));
        setManualValidation(true);
        setWidthFull();
        setVisible(false);
    }

    /** Comes or goes with the level; when it goes, so does what was chosen. */
    void follow(@Nullable Integer level) {
        var asked = level != null
                && edition.hasLevel(level)
                && edition.belowTarget(level)
                && !edition.barriers().isEmpty();
        if (asked && !isVisible()) {
            setItems(edition.barriers());
        }
        if (!asked) {
            clear();
        }
        setVisible(asked);
    }

    void choose(@Nullable String code) {
        setValue(code == null ? null : edition.barrier(code).orElse(null));
    }

    @Nullable String code() {
        var chosen = getValue();
        return chosen == null ? null : chosen.code();
    }

    void refuse(String words) {
        setErrorMessage(words);
        setInvalid(true);
    }
}
