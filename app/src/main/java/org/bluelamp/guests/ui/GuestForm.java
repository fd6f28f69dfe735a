package org.bluelamp.guests.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Homes;
import org.bluelamp.guests.Invitation;
import org.bluelamp.guests.Purpose;
import org.bluelamp.guests.spi.Offered;
import org.bluelamp.identity.ui.FormDraft;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Texts;

/** Who is to come, for what, from when until when. */
class GuestForm extends Div {

    private final Homes homes;
    private final ScaleRadios<Purpose> purpose = new ScaleRadios<>(translate("guests.field.role"));
    private final ComboBox<Offered> part = new ComboBox<>(translate("guests.field.window-part"));
    private final ComboBox<String> home = new ComboBox<>(translate("guests.field.home"));
    private final TextField account = new TextField(translate("guests.field.account"));
    private final TextArea reason = new TextArea(translate("guests.field.reason"));
    private final DayField starts = new DayField(translate("guests.field.starts"));
    private final DayField ends = new DayField(translate("guests.field.ends"));
    private final FormFields fields;

    /** @param offered what can be opened to a reviewer */
    GuestForm(Homes homes, List<Offered> offered, LocalDate today, ErrorSummary problems) {
        this.homes = homes;
        addClassName("stack");
        purpose.setChoices(Stream.of(Purpose.values())
                .map(choice -> new Choice<>(
                        choice,
                        translate("guests.purpose." + choice.code()),
                        translate("guests.purpose." + choice.code() + ".help")))
                .toList());
        purpose.addValueChangeListener(_ -> part.setVisible(reviews()));
        part.setItems(offered);
        part.setItemLabelGenerator(Offered::title);
        part.setHelperText(translate(offered.isEmpty() ? "guests.part.none" : "guests.part.help"));
        part.setVisible(false);
        part.setWidthFull();
        var places = new ArrayList<>(homes.bodies().keySet());
        places.addAll(homes.otherForces().keySet());
        home.setItems(places);
        home.setItemLabelGenerator(this::homeName);
        home.setHelperText(translate("guests.home.help"));
        account.setHelperText(translate("guests.account.help"));
        reason.setHelperText(translate("guests.reason.help"));
        ends.setHelperText(translate("guests.ends.help", GuestGrant.MOST_DAYS));
        starts.setValue(today);
        Stream.of(account, reason).forEach(text -> text.setWidthFull());
        home.setWidthFull();
        fields = new FormFields(problems)
                .add("purpose", purpose)
                .add("part", part)
                .add("home", home)
                .add("account", account)
                .add("reason", reason)
                .add("starts", starts)
                .add("ends", ends);
        Stream.of(starts, ends).forEach(day -> day.setWidth("18rem"));
        Stream.<HasTheme>of(part, home, account, reason, starts, ends)
                .forEach(field -> field.addThemeName("helper-above-field"));
        add(purpose, part, home, account, reason, new Div(starts), new Div(ends));
    }

    String homeName(String code) {
        return homes.name(code).map(name -> name.in(Texts.locale())).orElse(code);
    }

    private boolean reviews() {
        return purpose.getValue() == Purpose.REVIEW;
    }

    /** What would be opened to a reviewer, by name; nothing for another purpose. */
    Optional<String> opened() {
        return Optional.ofNullable(part.getValue()).filter(_ -> reviews()).map(Offered::title);
    }

    void keptIn(FormDraft draft) {
        draft.keep(fields.values());
    }

    Invitation asked() {
        var chosen = purpose.getValue();
        var opened = reviews() ? part.getValue() : null;
        return new Invitation(
                chosen == null ? null : chosen.code(),
                home.getValue(),
                account.getValue(),
                reason.getValue(),
                starts.getValue(),
                ends.getValue(),
                opened == null ? null : opened.record(),
                opened == null ? null : opened.part());
    }

    /** Says of each field what is wrong with it, and on top all of it. True if nothing is. */
    boolean refuse(List<Refused> refused) {
        return fields.refuse(refused);
    }
}
