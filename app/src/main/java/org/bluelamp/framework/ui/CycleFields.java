package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.bluelamp.framework.Edition;
import org.bluelamp.problems.Refused;
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
    private final ErrorSummary problems;

    CycleFields(List<Edition> editions, CycleForm entered, ErrorSummary problems) {
        this.problems = problems;
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

    /** Says of each field what is wrong with it, and on top of the page all of it. */
    void refuse(List<Refused> refused) {
        problems.clear();
        for (HasValidation field : List.<HasValidation>of(title, edition, opens, baseline, closes, freezes)) {
            field.setInvalid(false);
        }
        for (var one : refused) {
            var words = translate(one.text(), one.parameters());
            switch (one.field()) {
                case "title" -> refuse(title, words);
                case "edition" -> refuse(edition, words);
                case "opens" -> refuse(opens, words);
                case "baseline" -> refuse(baseline, words);
                case "closes" -> refuse(closes, words);
                case "freezes" -> refuse(freezes, words);
                case null, default -> problems.problem(words);
            }
        }
        problems.show();
    }

    private <F extends Component & Focusable<?> & HasValidation> void refuse(F field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
        problems.problem(words, field);
    }
}
