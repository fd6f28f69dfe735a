package org.bluelamp.problems.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.FieldError;
import org.bluelamp.uikit.OnScreen;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.OptimisticLockingFailureException;

@ExtendWith(OnScreen.class)
class FormFieldsTest {

    private static final Refused NO_REASON = Refused.field("reason", "records.refused.no-reason");

    private final AtomicInteger done = new AtomicInteger();
    private ErrorSummary problems;
    private TextField reason;
    private DayField day;
    private FormFields fields;

    @BeforeEach
    void form() {
        problems = new ErrorSummary();
        reason = new TextField("Reason");
        day = new DayField("From");
        fields = new FormFields(problems).add("reason", reason).add("starts", day);
        UI.getCurrent().add(problems, reason, day);
    }

    private void says(String... said) {
        assertThat(problems.isVisible()).isEqualTo(said.length > 0);
        for (var each : said) {
            assertThat(problems.getElement().getTextRecursively()).contains(each);
        }
    }

    private boolean works() {
        return fields.attempt(done::incrementAndGet);
    }

    private static void refuse() {
        throw NO_REASON;
    }

    @Test
    void saysWhatIsRefusedBesideItsFieldAndOnTopUntilTheNextAttempt() {
        reason.setValue(" ");
        assertThat(fields.attempt(FormFieldsTest::refuse)).isFalse();
        says("Say why.");
        assertThat(reason.getErrorMessage()).isEqualTo("Say why.");
        assertThat(reason.getValue()).isEqualTo(" ");
        reason.setValue("Because.");
        assertThat(reason.isInvalid()).as("not judged while somebody types").isTrue();
        assertThat(works()).isTrue();
        says();
        assertThat(reason.isInvalid()).isFalse();
        assertThat(done).hasValue(1);
    }

    @Test
    void saysOnTopWhatNamesNoFieldOfTheForm() {
        assertThat(fields.refuse(List.of(
                        Refused.because("records.refused.own"),
                        Refused.field("ground", "records.redaction.refused.ground"))))
                .isFalse();
        says("You asked for this yourself.", "Choose a ground.");
        assertThat(reason.isInvalid()).isFalse();
    }

    @Test
    void saysBesideATickWhatItHasNoMessageOfItsOwnFor() {
        var beside = new FieldError();
        var tick = new Tick("It holds no name.");
        fields.add("declared", tick, beside::say);
        UI.getCurrent().add(beside, tick);
        assertThat(fields.refuse(List.of(Refused.field("declared", "records.refused.no-reason"))))
                .isFalse();
        says("Say why.");
        assertThat(beside.getElement().getTextRecursively()).isEqualTo("Say why.");
        assertThat(fields.values()).containsEntry("declared", tick);
        assertThat(works()).isTrue();
        assertThat(beside.isVisible()).isFalse();
    }

    @Test
    void worksNotByADayThatCannotBeRead() {
        typed("31 Febtober");
        assertThat(works()).isFalse();
        assertThat(done).hasValue(0);
        says("Enter a day, for example 14 March 2026.");
        assertThat(day.isInvalid()).isTrue();
        assertThat(fields.refuse(List.of(Refused.field("starts", "records.hold.refused.order"), NO_REASON)))
                .isFalse();
        says("Enter a day", "Say why.");
        assertThat(problems.getElement().getTextRecursively()).doesNotContain("The last day");
        typed("");
        assertThat(works()).isTrue();
    }

    private void typed(String words) {
        day.getElement().setProperty("_inputElementValue", words);
        _fireDomEvent(day, "unparsable-change");
    }

    @Test
    void saysInTheirLanguageWhenSomebodyElseChangedItMeanwhile() {
        assertThat(fields.attempt(() -> {
                    throw new Stale(null);
                }))
                .isFalse();
        says("Somebody changed this meanwhile.");
        OnScreen.speaks(Texts.WELSH);
        assertThat(fields.attempt(() -> {
                    throw new OptimisticLockingFailureException("changed");
                }))
                .isFalse();
        says("Newidiodd rhywun hyn yn y cyfamser.");
    }
}
