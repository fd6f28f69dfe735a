package org.bluelamp.proof.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.KeptCheckpoint;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.PageHead;

/** Countersigning a checkpoint: the signature is made elsewhere, with a key that the portal never sees. */
@Route(ProofNavigation.EXPORTS + "/checkpoints/:checkpoint")
@Requires(Permission.COUNTERSIGN)
class CountersignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Checkpoints checkpoints;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea note = new TextArea(translate("proof.countersign.note"));
    private final TextField key = new TextField(translate("proof.countersign.key"));
    private final FormFields fields = new FormFields(problems).add("note", note).add("key", key);

    CountersignView(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
        note.addThemeVariants(TextAreaVariant.LUMO_HELPER_ABOVE_FIELD);
        note.setHelperText(translate("proof.countersign.note.help"));
        note.setMinRows(8);
        key.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        key.setHelperText(translate("proof.countersign.key.help"));
    }

    @Override
    public String getPageTitle() {
        return translate("proof.countersign.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var checkpoint = checkpoints.checkpoint(Address.id(event, "checkpoint"));
        add(
                new PageHead(translate("proof.countersign.title"))
                        .errors(problems)
                        .lead(translate(
                                "proof.countersign.lead", DateText.moment(checkpoint.madeAt()), checkpoint.size()))
                        .back(translate("proof.countersign.back"), ExportsView.class),
                steps(checkpoint),
                form(checkpoint));
    }

    private OrderedList steps(KeptCheckpoint checkpoint) {
        var file = CheckpointTopic.file(checkpoint);
        var command = new Pre("./bluelamp countersign-checkpoint " + file + " --name NAME --key KEY.pem");
        command.addClassName("seal");
        return new OrderedList(
                new ListItem(
                        new Paragraph(translate("proof.countersign.step.get")),
                        Download.button(
                                translate("proof.checkpoints.download"),
                                file,
                                "text/plain; charset=utf-8",
                                () -> checkpoints.note(checkpoint.getId()).getBytes(StandardCharsets.UTF_8))),
                new ListItem(new Paragraph(translate("proof.countersign.step.sign")), command),
                new ListItem(new Paragraph(translate("proof.countersign.step.bring"))));
    }

    private Div form(KeptCheckpoint checkpoint) {
        var form = new Div(
                note,
                key,
                Buttons.row(Buttons.primary(translate("proof.countersign.button"), _ -> add(checkpoint.getId()))));
        form.addClassName("stack");
        return form;
    }

    private void add(UUID checkpoint) {
        if (fields.refuse(missing())
                && fields.attempt(() -> checkpoints.countersign(checkpoint, note.getValue(), key.getValue()))) {
            UI.getCurrentOrThrow().navigate(ExportsView.class);
        }
    }

    /** Both at once, in the order of the page: what stands in them is looked at one after the other. */
    private List<Refused> missing() {
        var missing = new ArrayList<Refused>();
        if (note.isEmpty()) {
            missing.add(Refused.field("note", "proof.refused.note"));
        }
        if (key.isEmpty()) {
            missing.add(Refused.field("key", "proof.refused.key"));
        }
        return missing;
    }
}
