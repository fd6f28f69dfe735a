package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.bluelamp.history.ui.KindWords;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.records.DisposalService;
import org.bluelamp.records.DueNow;
import org.bluelamp.records.ErasureState;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.PrintButton;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;

/** One disposal: what would go, the decision, and once it is done the certificate, to be printed. */
@Route(RecordsNavigation.RETENTION + "/:id")
@Requires(Permission.READ_RECORDS)
class DisposalView extends RecordsPage implements BeforeEnterObserver {

    private final DisposalService disposals;
    private final People people;
    private final ForceDirectory forces;
    private final DecisionForm decision = new DecisionForm(problems);

    DisposalView(DisposalService disposals, People people, ForceDirectory forces) {
        this.disposals = disposals;
        this.people = people;
        this.forces = forces;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "id"));
    }

    private void show(UUID id) {
        removeAll();
        problems.clear();
        var disposal = disposals.disposal(id);
        var done = disposal.state() == ErasureState.DONE;
        title(translate(done ? "records.certificate" : "records.disposal"));
        add(new PageHead(translate(done ? "records.certificate" : "records.disposal"))
                .errors(problems)
                .back(translate("records.schedule"), RecordsNavigation.RETENTION)
                .with(status(disposal.state())));
        if (done) {
            add(new Paragraph(translate("records.certificate.text", force())));
        }
        var facts = ErasureFacts.of(disposal, people)
                .add(translate("records.story.field.retention"), translate("records.retention." + disposal.retention()))
                .add(translate("records.story.field.cutoff"), DateText.moment(disposal.cutoff()))
                .add(translate("records.schedule.kept"), translate("records.schedule.years", disposal.years()));
        add(facts);
        if (done) {
            facts.add(translate("records.certificate.number"), disposal.getId().toString());
            add(Note.info(translate("records.certificate.proof")), Buttons.row(new PrintButton()));
        } else if (disposal.state().open()) {
            add(new Topic(translate("records.disposal.effect")).with(parts(disposals.effect(id))));
            offerBack(disposal, disposals, Permission.PROPOSE_DISPOSAL, () -> show(id));
            if (Actor.current().may(Permission.DECIDE_DISPOSAL)) {
                add(decision.on(disposal, disposals, translate("records.disposal.approve"), () -> show(id)));
            }
        }
    }

    /** By its name; one that left the directory, by its code. */
    private String force() {
        var code = Actor.current().force();
        return forces.find(code).map(force -> force.name().in(Texts.locale())).orElse(code);
    }

    private static Component parts(List<DueNow.Part> parts) {
        if (parts.isEmpty()) {
            return new EmptyState(
                    translate("records.disposal.effect.none"), translate("records.disposal.effect.none.text"));
        }
        var table = new FoldTable(
                translate("records.disposal.effect"),
                Column.text(translate("records.disposal.entity")),
                Column.number(translate("records.disposal.year")),
                Column.number(translate("records.count")));
        parts.forEach(part -> table.addRow(
                new Span(KindWords.kind(part.entity())),
                new Span(Integer.toString(part.year())),
                new Span(Numbers.whole(part.count()))));
        return table;
    }
}
