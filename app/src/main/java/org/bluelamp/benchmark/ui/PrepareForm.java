package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.problems.ui.FormFields;
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
     * @param prepare may refuse what is chosen or the reason, which is then said
     */
    PrepareForm(boolean restates, Partition compares, ErrorSummary problems, BiConsumer<Partition, String> prepare) {
        var fields = new FormFields(problems).add("partition", partition).add("reason", reason);
        partition.setChoices(Arrays.stream(Partition.values())
                .map(each -> new Choice<>(each, GroupWords.partition(each), GroupWords.partitionHint(each)))
                .toList());
        partition.setValue(compares);
        reason.setHelperText(translate("benchmark.restatement.reason.help"));
        reason.setWidthFull();
        reason.setVisible(restates);
        add(new Topic(translate("benchmark.partition"))
                .hiddenTitle()
                .with(
                        partition,
                        Words.metaParagraph(translate("benchmark.preview.settled")),
                        reason,
                        Buttons.row(
                                Buttons.primary(
                                        translate("benchmark.preview.prepare"),
                                        _ -> fields.attempt(() -> prepare.accept(
                                                Objects.requireNonNull(partition.getValue()), reason.getValue()))),
                                Buttons.link(translate("benchmark.preview.later"), "releases"))));
    }
}
