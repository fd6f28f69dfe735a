package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.history.spi.Erasures;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Status;
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
        words.add(title(), paragraph(about()));
        words.add(paragraph(people()));
        item.reason().ifPresent(reason -> words.add(paragraph(translate("evidence.sent-back-because", reason))));
        words.add(below);
        showButtons();
        add((item.isFile() ? Icon.FILE : Icon.LINK).drawn(), words, status());
    }

    private Component title() {
        if (item.isFile()) {
            var link = new Anchor(Opening.of(desk.service(), item.getId()), item.title());
            link.add(Words.hidden(
                    translate("evidence.download-of", item.fileName().orElseThrow())));
            return link;
        }
        var address = item.link().orElseThrow();
        if (address.contains(Erasures.MARKER)) {
            return new Span(item.title());
        }
        var link = new Anchor(address, item.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.add(Words.hidden(translate("evidence.opens-elsewhere")));
        return link;
    }

    /** {@code Policy, dated 14 March 2026. OFFICIAL} */
    private String about() {
        return translate(
                "evidence.about",
                translate("evidence.kind." + item.kind().code()),
                DateText.day(item.dated()),
                item.classification().code());
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

    private static Span paragraph(String text) {
        var span = Words.meta(text);
        span.getStyle().set("display", "block");
        return span;
    }

    private Status status() {
        var word = translate("evidence.status." + item.status().code());
        return switch (item.status()) {
            case OFFERED -> Status.underWay(word);
            case ACCEPTED -> Status.ok(word);
            case RETURNED -> Status.needsSomeone(word);
            case WITHDRAWN -> Status.open(word);
        };
    }

    private void showButtons() {
        below.removeAll();
        var row = Buttons.row();
        if (desk.mayDecide(item)) {
            row.add(about(Buttons.small(translate("evidence.accept"), _ -> accept())));
            row.add(about(Buttons.small(translate("evidence.send-back"), _ -> askReason())));
        }
        if (desk.mayWithdraw(item)) {
            row.add(about(Buttons.text(translate("evidence.withdraw"), _ -> withdraw())));
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
