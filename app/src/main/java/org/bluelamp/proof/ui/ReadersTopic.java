package org.bluelamp.proof.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.notices.Delivery;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.proof.CheckpointPost;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Who gets the checkpoints by e-mail: addresses to add and to stop. */
class ReadersTopic extends Topic {

    private final CheckpointPost post;
    private final Div list = new Div();
    private final ErrorSummary problems = new ErrorSummary();
    private final EmailField address = new EmailField(translate("proof.readers.address"));
    private final FormFields fields = new FormFields(problems).add("address", address);

    ReadersTopic(CheckpointPost post) {
        super(translate("proof.readers.title"));
        this.post = post;
        with(new Paragraph(translate("proof.readers.lead")));
        if (Actor.current().may(Permission.READ_FORCES_CHECKPOINTS)) {
            add(new Paragraph(translate("proof.readers.lead.forces")));
        }
        if (!post.open()) {
            add(Note.info(translate("proof.readers.closed")));
        }
        address.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        address.setHelperText(translate("proof.readers.address.help"));
        address.setWidthFull();
        address.addClassName("measure");
        var form = new Div(
                problems, address, Buttons.row(Buttons.secondary(translate("proof.readers.add"), _ -> addReader())));
        form.addClassName("stack");
        add(list, form);
        show();
    }

    private void show() {
        list.removeAll();
        var readers = post.readers();
        if (readers.isEmpty()) {
            list.add(new EmptyState(translate("proof.readers.none.title"), translate("proof.readers.none.text")));
            return;
        }
        var table = new FoldTable(
                        translate("proof.readers.title"),
                        Column.text(translate("proof.readers.address")),
                        Column.text(translate("proof.readers.since")),
                        Column.text(translate("proof.readers.delivery")),
                        Column.text(translate("proof.readers.end")))
                .tight();
        var deliveries = post.deliveries(readers);
        readers.forEach(reader -> {
            var end = Buttons.text(translate("proof.readers.end"), _ -> {
                fields.attempt(() -> post.end(reader.getId(), reader.version()));
                show();
            });
            end.getElement().setAttribute("aria-label", translate("proof.readers.end.of", reader.address()));
            table.addRow(
                    new Span(reader.address()),
                    new Span(DateText.day(reader.addedAt())),
                    fares(deliveries.get(reader.address())),
                    end);
        });
        list.add(table);
    }

    private static Component fares(@Nullable Delivery delivery) {
        if (delivery != null && delivery.failingSince() != null) {
            return Status.needsSomeone(translate("proof.readers.failing", DateText.moment(delivery.failingSince())));
        }
        return delivery == null || delivery.lastSent() == null
                ? Words.meta(translate("proof.readers.unsent"))
                : new Span(translate("proof.readers.sent", DateText.moment(delivery.lastSent())));
    }

    private void addReader() {
        if (fields.attempt(() -> post.add(address.getValue()))) {
            address.clear();
            show();
        }
    }
}
