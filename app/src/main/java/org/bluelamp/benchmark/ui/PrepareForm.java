package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** How a release compares besides nationally, and why it states figures again where it does. */
class PrepareForm extends Div {

    private final ScaleRadios<Partition> partition = new ScaleRadios<>(translate("benchmark.partition"));
    private final TextArea reason = new TextArea(translate("benchmark.restatement.reason"));

    /**
     * @param restates whether the cycle has a published release
     * @param compares what is chosen already
     */
    PrepareForm(boolean restates, Partition compares, Consumer<PrepareForm> prepare) {
        partition.setChoices(Arrays.stream(Partition.values())
                .map(each -> new Choice<>(each, GroupWords.partition(each), GroupWords.partitionHint(each)))
                .toList());
        partition.setValue(compares);
        reason.setHelperText(translate("benchmark.restatement.reason.help"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setVisible(restates);
        add(new Topic(translate("benchmark.partition"))
                .hiddenTitle()
                .with(
                        partition,
                        Words.metaParagraph(translate("benchmark.preview.settled")),
                        reason,
                        Buttons.row(
                                Buttons.primary(translate("benchmark.preview.prepare"), _ -> prepare.accept(this)),
                                Buttons.link(translate("benchmark.preview.later"), "releases"))));
    }

    Partition partition() {
        return Objects.requireNonNull(partition.getValue());
    }

    String reason() {
        return reason.getValue();
    }

    /** Says at the field, and in the summary, what is wrong. */
    void refuse(Refused refused, ErrorSummary problems) {
        var words = translate(refused.text(), refused.parameters());
        switch (Objects.requireNonNullElse(refused.field(), "")) {
            case "reason" -> {
                reason.setErrorMessage(words);
                reason.setInvalid(true);
                problems.problem(words, reason);
            }
            case "partition" -> {
                partition.setError(words);
                problems.problem(words, partition);
            }
            default -> problems.problem(words);
        }
    }
}
