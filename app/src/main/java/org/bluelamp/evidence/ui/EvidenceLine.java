package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Words;
import org.springframework.dao.OptimisticLockingFailureException;

/** One piece of evidence: what it is, where it stands, and what may be done with it. */
final class EvidenceLine extends ListItem {

    private final Desk desk;
    private final Evidence item;
    private final Runnable changed;
    private final Consumer<String> tell;
    private final Div words = new Div();
    private final Div below = new Div();

    EvidenceLine(Desk desk, Evidence item, Runnable changed, Consumer<String> tell) {
        this.desk = desk;
        this.item = item;
        this.changed = changed;
        this.tell = tell;
        words.add(Face.title(desk.folder(), item), Face.about(item));
        words.add(Face.paragraph(people()));
        item.reason().ifPresent(reason -> words.add(Face.paragraph(translate("evidence.sent-back-because", reason))));
        words.add(below);
        showButtons();
        add(Face.icon(item), words, Face.status(item));
    }

    /** Whether this is what it shows, unchanged. */
    boolean shows(Evidence other) {
        return item.version() == other.version();
    }

    private String people() {
        var giver = desk.names().of(item.offeredBy());
        return item.decidedBy()
                .map(decider -> translate(
                        item.reason().isPresent() ? "evidence.people.sent-back" : "evidence.people.accepted",
                        giver,
                        desk.names().of(decider)))
                .orElseGet(() -> translate("evidence.people.offered", giver));
    }

    private void showButtons() {
        below.removeAll();
        var row = Buttons.row();
        if (desk.mayDecide(item)) {
            row.add(about(Buttons.small(translate("evidence.accept"), _ -> accept())));
            row.add(about(Buttons.small(translate("evidence.send-back"), _ -> askReason())));
        }
        if (desk.mayWithdraw(item)) {
            row.add(about(Buttons.text(translate("evidence.withdraw"), _ -> askWithdrawal())));
        }
        if (row.getChildren().findAny().isPresent()) {
            below.add(row);
        }
    }

    /** So that whoever listens can tell one Accept from the next. */
    private NativeButton about(NativeButton button) {
        button.add(Words.hidden(", " + item.title()));
        return button;
    }

    private void accept() {
        attempt("evidence.accepted", () -> desk.service().accept(item.getId(), item.version()));
    }

    /** What counts is not taken away by one press: once withdrawn it cannot be accepted again. */
    private void askWithdrawal() {
        if (!item.accepted()) {
            withdraw();
            return;
        }
        below.removeAll();
        var yes = about(Buttons.small(translate("evidence.withdraw.yes"), _ -> withdraw()));
        below.add(
                Note.warn("", translate("evidence.withdraw.counts")).announced(),
                Buttons.row(yes, about(Buttons.text(translate("evidence.cancel"), _ -> showButtons()))));
        yes.focus();
    }

    private void withdraw() {
        attempt("evidence.withdrawn", () -> desk.service().withdraw(item.getId(), item.version()));
    }

    private void askReason() {
        below.removeAll();
        var form = new ReasonForm(this::sendBack, this::showButtons);
        below.add(form);
        form.begin();
    }

    /** Throws what the form shows beside its field. */
    private void sendBack(String reason) {
        attempt("evidence.sent-back", () -> desk.service().sendBack(item.getId(), item.version(), reason));
    }

    private void attempt(String done, Runnable work) {
        try {
            work.run();
            tell.accept(translate(done, item.title()));
            changed.run();
        } catch (Stale | OptimisticLockingFailureException | Absent e) {
            tell.accept(translate("evidence.changed-meanwhile", item.title()));
            changed.run();
        } catch (Refused refused) {
            if (refused.field() != null) {
                throw refused;
            }
            tell.accept(translate(refused.text(), refused.parameters()));
        }
    }
}
