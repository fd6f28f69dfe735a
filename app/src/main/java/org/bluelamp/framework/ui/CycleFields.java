package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bluelamp.framework.Edition;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;

/** The fields of a new cycle, each with what is wrong with it. */
class CycleFields extends Div {

    private final TextField title = new TextField(translate("framework.form.title"));
    private final Select<Edition> edition = new Select<>();
    private final DayField opens = new DayField(translate("framework.form.opens"));
    private final DayField baseline = new DayField(translate("framework.form.baseline"));
    private final DayField closes = new DayField(translate("framework.form.closes"));
    private final DayField freezes = new DayField(translate("framework.form.freezes"));
    private final FormFields fields;

    CycleFields(List<Edition> editions, CycleForm entered, ErrorSummary problems) {
        fields = new FormFields(problems)
                .add("title", title)
                .add("edition", edition)
                .add("opens", opens)
                .add("baseline", baseline)
                .add("closes", closes)
                .add("freezes", freezes);
        addClassNames("stack");
        title.setHelperText(translate("framework.form.title.hint"));
        title.setWidthFull();
        edition.setLabel(translate("framework.form.edition"));
        edition.setItems(editions);
        edition.setItemLabelGenerator(choice -> Wording.plain(choice.title()));
        edition.setWidthFull();
        opens.setHelperText(translate("framework.form.opens.hint"));
        baseline.setHelperText(translate("framework.form.baseline.hint"));
        closes.setHelperText(translate("framework.form.closes.hint"));
        freezes.setHelperText(translate("framework.form.freezes.hint"));
        var days = new Div(opens, baseline, closes, freezes);
        days.addClassName("grid2");
        add(title, edition, days);
        title.setValue(entered.title());
        editions.stream()
                .filter(choice -> choice.code().equals(entered.edition()))
                .findAny()
                .ifPresent(edition::setValue);
        opens.setValue(entered.opens());
        baseline.setValue(entered.baseline());
        closes.setValue(entered.closes());
        freezes.setValue(entered.freezes());
    }

    CycleForm entered() {
        return new CycleForm(
                title.getValue(),
                edition.getOptionalValue().map(Edition::code).orElse(""),
                opens.getValue(),
                baseline.getValue(),
                closes.getValue(),
                freezes.getValue());
    }

    /** Says of each field what is wrong with it, and on top of the page all of it. True if nothing is. */
    boolean refuse(List<Refused> refused) {
        return fields.refuse(refused);
    }
}
