package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bluelamp.disclosure.ui.PersonWarning;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.Offer;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Choice;
import org.bluelamp.uikit.DayField;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.FieldError;
import org.bluelamp.uikit.Panel;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Tick;

/** Adds a link or a file. Whatever is missing is said at once, on top and beside its field, and nothing typed is lost. */
final class OfferForm extends Panel {

    enum Source {
        FILE,
        LINK
    }

    private final Desk desk;
    private final Consumer<Evidence> offered;
    private final H3 heading = new H3();
    private final FormFields fields;
    private final ScaleRadios<Source> source = new ScaleRadios<>(translate("evidence.source"));
    private final FileField file;
    private final TextField link = new TextField(translate("evidence.link"));
    private final TextField title = new TextField(translate("evidence.name"));
    private final PersonWarning hints = new PersonWarning("evidence.person");
    private final Select<EvidenceKind> kind = new Select<>();
    private final DayField dated = new DayField(translate("evidence.dated"));
    private final ScaleRadios<Classification> classification = new ScaleRadios<>(translate("evidence.classification"));
    private final FieldError undeclared = new FieldError();
    private final Tick declaration = new Tick(translate("evidence.declaration")).describedBy(undeclared);

    OfferForm(Desk desk, Consumer<Evidence> offered, Runnable cancel) {
        this.desk = desk;
        this.offered = offered;
        this.file = new FileField(desk.service(), desk.subject().part());
        heading.setText(translate("evidence.add-to", desk.subject().part()));
        heading.getElement().setAttribute("tabindex", "-1");
        addClassName("stack");
        var problems = new ErrorSummary();
        fields = new FormFields(problems)
                .add("file", file.button(), file::setError)
                .add("link", link)
                .add("title", title)
                .add("kind", kind)
                .add("dated", dated)
                .add("classification", classification)
                .add("noPersonalHealthData", declaration, undeclared::say);
        describe();
        showSource();
        add(
                heading,
                problems,
                source,
                file,
                new Div(link),
                new Div(title),
                hints,
                new Div(kind),
                new Div(dated),
                classification,
                undeclared,
                declaration);
        add(Buttons.row(
                Buttons.primary(translate("evidence.offer"), _ -> offer()),
                Buttons.secondary(translate("evidence.cancel"), _ -> cancel.run())));
    }

    private void describe() {
        source.setChoices(List.of(
                new Choice<>(Source.FILE, translate("evidence.source.file"), translate("evidence.source.file.help")),
                new Choice<>(Source.LINK, translate("evidence.source.link"), translate("evidence.source.link.help"))));
        source.setValue(Source.FILE);
        source.addValueChangeListener(_ -> showSource());
        link.setHelperText(translate("evidence.link.help"));
        title.setHelperText(translate("evidence.name.help"));
        kind.setLabel(translate("evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(it -> translate("evidence.kind." + it.code()));
        dated.setHelperText(translate("evidence.dated.help"));
        classification.setMeta(translate("evidence.classification.help"));
        classification.setChoices(Stream.of(Classification.values())
                .map(it -> new Choice<>(it, it.code(), translate("evidence.classification." + it.code())))
                .toList());
        title.addValueChangeListener(_ -> hints.look(title.getValue()));
        Stream.of(link, title).forEach(field -> field.setWidthFull());
        kind.setWidthFull();
        dated.setWidth("18rem");
        dated.setMaxWidth("100%");
        Stream.<HasTheme>of(link, title, kind, dated).forEach(field -> field.addThemeName("helper-above-field"));
    }

    /** The focus goes to the heading, so that a screen reader starts at the top of the form. */
    void begin() {
        heading.getElement().callJsFunction("focus");
    }

    private boolean isLink() {
        return source.getValue() == Source.LINK;
    }

    private void showSource() {
        file.setVisible(!isLink());
        link.setVisible(isLink());
        if (isLink() && kind.isEmpty()) {
            kind.setValue(EvidenceKind.LINK);
        }
    }

    private void offer() {
        var offer = new Offer(
                title.getValue(), kind.getValue(), dated.getValue(), classification.getValue(), declaration.getValue());
        var refusals = new ArrayList<Refused>();
        if (!isLink() && file.received().isEmpty()) {
            refusals.add(Refused.field("file", "evidence.refused.no-file"));
        }
        refusals.addAll(desk.service().refusals(offer, isLink() ? link.getValue() : null));
        if (fields.refuse(refusals)) {
            fields.attempt(() -> offered.accept(take(offer)));
        }
    }

    private Evidence take(Offer offer) {
        try {
            return isLink()
                    ? desk.service().offerLink(desk.subject(), offer, link.getValue())
                    : desk.service()
                            .offerFile(desk.subject(), offer, file.received().orElseThrow());
        } catch (Absent absent) {
            throw Refused.because("evidence.no-subject");
        }
    }
}
