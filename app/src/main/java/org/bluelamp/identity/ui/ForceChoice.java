package org.bluelamp.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bluelamp.tenancy.Force;
import org.bluelamp.uikit.Texts;

/** Which force to enter: in the demonstration the two that are at work come first, then all by name. */
class ForceChoice extends ComboBox<Force> {

    private static final List<String> AT_WORK = List.of("northmoor", "estuary");

    ForceChoice(List<Force> forces, boolean demonstration, Consumer<Force> chosen) {
        super(translate("identity.personas.force"));
        setWidthFull();
        var first = demonstration ? AT_WORK : List.<String>of();
        var locale = Texts.locale();
        setItemLabelGenerator(force -> first.contains(force.code())
                ? translate("identity.personas.inProgress", force.name().in(locale))
                : force.name().in(locale));
        setItems(Stream.concat(
                        first.stream()
                                .flatMap(code -> forces.stream()
                                        .filter(force -> force.code().equals(code))),
                        forces.stream()
                                .filter(force -> !first.contains(force.code()))
                                .sorted(Comparator.comparing(
                                        force -> force.name().in(locale), Collator.getInstance(locale))))
                .toList());
        addValueChangeListener(change -> {
            if (change.getValue() == null) {
                setValue(change.getOldValue());
            } else {
                chosen.accept(change.getValue());
            }
        });
    }
}
