package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ParticipationService.Filter;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.jspecify.annotations.Nullable;

/** Every force to be looked through, those that are still waited for first. */
final class AllForces extends Topic {

    private static final List<String> STATES =
            List.of(ParticipationService.NOT_STARTED, "in-progress", "for-sign-off", "signed-off", "submitted");

    private static final Comparator<Participation> WAITED_FOR_FIRST =
            Comparator.comparing((Participation row) -> !row.outstanding());

    private final ParticipationService participation;
    private final UUID cycle;
    private final ForceRows forces;
    private final Div rows = new Div();
    private final TextField text = new TextField(translate("benchmark.find"));
    private final Select<String> state =
            choice("benchmark.state", STATES, code -> translate("benchmark.state." + code));
    private final Select<String> size =
            choice("benchmark.size", List.of("S", "M", "L", "XL"), UnaryOperator.identity());

    AllForces(ParticipationService participation, UUID cycle, ForceDirectory forces) {
        super(translate("benchmark.forces"));
        this.participation = participation;
        this.cycle = cycle;
        this.forces = new ForceRows(forces);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> show());
        state.addValueChangeListener(_ -> show());
        size.addValueChangeListener(_ -> show());
        var filters = new Div(text, state, size);
        filters.addClassName("filters");
        with(filters, rows);
        show();
    }

    private static Select<String> choice(String key, List<String> codes, UnaryOperator<String> words) {
        var any = translate(key + ".any");
        var choice = new Select<String>();
        choice.setLabel(translate(key));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(any);
        choice.setItems(codes);
        choice.setItemLabelGenerator(code -> code == null ? any : words.apply(code));
        return choice;
    }

    private void show() {
        rows.removeAll();
        var found = participation
                .in(cycle, new Filter(given(text.getValue()), state.getValue(), size.getValue()), Texts.locale())
                .stream()
                .sorted(WAITED_FOR_FIRST)
                .toList();
        rows.add(
                found.isEmpty()
                        ? new EmptyState(
                                translate("benchmark.nothing-found"), translate("benchmark.nothing-found.text"))
                        : forces.table(found));
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
