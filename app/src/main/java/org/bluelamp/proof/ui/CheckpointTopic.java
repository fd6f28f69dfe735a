package org.bluelamp.proof.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.Countersignature;
import org.bluelamp.proof.KeptCheckpoint;
import org.bluelamp.proof.Occasion;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** The checkpoints of the force: made daily and on demand, each to be kept outside of the portal. */
class CheckpointTopic extends Topic {

    private static final int SHOWN = 20;

    private final Checkpoints checkpoints;

    /** @param before only those that cover less; {@code Long.MAX_VALUE} for the newest */
    CheckpointTopic(Checkpoints checkpoints, long before, Runnable made) {
        super(translate("proof.checkpoints.title"));
        this.checkpoints = checkpoints;
        with(new Paragraph(translate("proof.checkpoints.lead")));
        if (Actor.current().may(Permission.MAKE_CHECKPOINT)) {
            add(Buttons.row(Buttons.secondary(translate("proof.checkpoints.make"), _ -> {
                checkpoints.make(Occasion.ON_DEMAND);
                made.run();
            })));
        }
        var found = checkpoints.before(before, SHOWN + 1);
        if (found.isEmpty()) {
            add(new EmptyState(translate("proof.checkpoints.none.title"), translate("proof.checkpoints.none.text")));
            return;
        }
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        add(table(shown));
        if (found.size() > SHOWN) {
            add(Buttons.row(Buttons.link(
                    translate("proof.checkpoints.older"),
                    ProofNavigation.checkpointsBefore(shown.getLast().size()))));
        }
    }

    private FoldTable table(List<KeptCheckpoint> shown) {
        var countersigned = checkpoints.countersignatures(shown);
        var table = new FoldTable(
                        translate("proof.checkpoints.title"),
                        Column.text(translate("proof.checkpoints.made")),
                        Column.number(translate("proof.checkpoints.size")),
                        Column.text(translate("proof.checkpoints.countersigned")),
                        Column.text(translate("proof.checkpoints.keep")))
                .tight();
        shown.forEach(checkpoint -> {
            var made = new Span(
                    new Span(DateText.moment(checkpoint.madeAt()) + " "),
                    Words.meta(
                            translate("proof.occasion." + checkpoint.occasion().code())));
            table.addRow(
                    made,
                    new Span(Numbers.whole(checkpoint.size())),
                    new Span(names(countersigned.getOrDefault(checkpoint.getId(), List.of()))),
                    ways(checkpoint));
        });
        return table;
    }

    private static String names(List<Countersignature> countersignatures) {
        return countersignatures.isEmpty()
                ? translate("proof.checkpoints.nobody")
                : countersignatures.stream().map(Countersignature::name).collect(Collectors.joining(", "));
    }

    /** As what it is saved. */
    static String file(KeptCheckpoint checkpoint) {
        return "checkpoint-" + Actor.current().force() + "-" + checkpoint.size() + ".txt";
    }

    private Component ways(KeptCheckpoint checkpoint) {
        var moment = DateText.moment(checkpoint.madeAt());
        var download = Download.link(
                translate("proof.checkpoints.download"),
                file(checkpoint),
                "text/plain; charset=utf-8",
                () -> checkpoints.note(checkpoint.getId()).getBytes(StandardCharsets.UTF_8));
        download.getElement().setAttribute("aria-label", translate("proof.checkpoints.download.of", moment));
        // within a row of a table, so without the room that stands above a row of buttons
        var ways = new Div(download);
        ways.addClassName("btns");
        if (Actor.current().may(Permission.COUNTERSIGN)) {
            var link = new Anchor(
                    ProofNavigation.countersign(checkpoint.getId()), translate("proof.checkpoints.countersign"));
            link.getElement().setAttribute("aria-label", translate("proof.checkpoints.countersign.of", moment));
            ways.add(link);
        }
        return ways;
    }
}
