package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.records.Held;
import org.bluelamp.records.HoldKind;
import org.bluelamp.records.HoldScope;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.jspecify.annotations.Nullable;

/** What a hold is for, and what it names. */
class HoldForm extends Div {

    private final ScaleRadios<HoldKind> kind = new ScaleRadios<>(translate("records.story.field.kind"));
    private final TextArea reason = new TextArea(translate("records.reason"));
    private final Select<UUID> owner = new Select<>();
    private final ScaleRadios<HoldScope> scope = new ScaleRadios<>(translate("records.story.field.scope"));
    private final Select<String> retention = new Select<>();
    private final TextField record = new TextField(translate("records.hold.record"));
    private final Select<UUID> person = new Select<>();
    private final DayField starts = new DayField(translate("records.story.field.starts"));
    private final DayField ends = new DayField(translate("records.story.field.ends"));
    private final FormFields fields;

    HoldForm(List<String> kinds, Map<UUID, String> people, ErrorSummary problems) {
        addClassName("stack");
        kind.setChoices(Stream.of(HoldKind.values())
                .map(choice -> new Choice<>(choice, translate("records.kind." + choice.code()), ""))
                .toList());
        scope.setChoices(Stream.of(HoldScope.values())
                .map(choice -> new Choice<>(
                        choice,
                        translate("records.scope." + choice.code()),
                        translate("records.scope." + choice.code() + ".help")))
                .toList());
        scope.addValueChangeListener(_ -> showNamed());
        retention.setLabel(translate("records.story.field.retention"));
        retention.setItems(kinds);
        retention.setItemLabelGenerator(key -> translate("records.retention." + key));
        record.setHelperText(translate("records.hold.record.help"));
        person.setLabel(translate("records.story.field.person"));
        owner.setLabel(translate("records.story.field.owner"));
        owner.setHelperText(translate("records.hold.owner.help"));
        Stream.of(person, owner).forEach(select -> {
            select.setItems(people.keySet());
            select.setItemLabelGenerator(id -> people.getOrDefault(id, ""));
        });
        starts.setHelperText(translate("records.hold.starts.help"));
        Stream.of(reason, record).forEach(text -> text.setWidthFull());
        Stream.of(owner, retention, person).forEach(Select::setWidthFull);
        fields = new FormFields(problems)
                .add("kind", kind)
                .add("reason", reason)
                .add("owner", owner)
                .add("scope", scope)
                .add("retention", retention)
                .add("record", record)
                .add("person", person)
                .add("starts", starts)
                .add("ends", ends);
        showNamed();
        Stream.of(starts, ends).forEach(day -> day.setWidth("18rem"));
        Stream.<HasTheme>of(reason, owner, retention, record, person, starts, ends)
                .forEach(field -> field.addThemeName("helper-above-field"));
        add(kind, reason, owner, scope, retention, record, person, new Div(starts), new Div(ends));
    }

    private void showNamed() {
        retention.setVisible(scope.getValue() == HoldScope.RETENTION);
        record.setVisible(scope.getValue() == HoldScope.RECORD);
        person.setVisible(scope.getValue() == HoldScope.PERSON);
    }

    void keptIn(FormDraft draft) {
        draft.keep(fields.values());
    }

    /** Chooses one record. {@code called} is what people call it. */
    void name(String entity, UUID id, String called) {
        scope.setValue(HoldScope.RECORD);
        record.setValue(entity + " " + id);
        record.setHelperText(translate("records.hold.record.chosen", called));
    }

    Held held() {
        var named = scope.getValue();
        var what = record.getValue().strip().split("\\s+", 2);
        return new Held(
                code(kind.getValue()),
                reason.getValue(),
                owner.getValue(),
                named == null ? null : named.code(),
                retention.getValue(),
                what[0],
                what.length < 2 ? null : id(what[1]),
                person.getValue(),
                starts.getValue(),
                ends.getValue());
    }

    private static @Nullable String code(@Nullable HoldKind kind) {
        return kind == null ? null : kind.code();
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Says of each field what is wrong with it, and on top all of it. True if nothing is. */
    boolean refuse(List<Refused> refused) {
        return fields.refuse(refused);
    }
}
