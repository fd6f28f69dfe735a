package org.bluelamp.proof.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import org.bluelamp.proof.ForcesCheckpoints;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Download;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** The newest checkpoint of every force, for the national auditor to keep. */
class ForcesTopic extends Topic {

    ForcesTopic(ForcesCheckpoints checkpoints, ForceDirectory forces) {
        super(translate("proof.forces.title"));
        with(new Paragraph(translate("proof.forces.lead")));
        var latest = checkpoints.latest();
        if (latest.isEmpty()) {
            add(new EmptyState(translate("proof.checkpoints.none.title"), translate("proof.checkpoints.none.text")));
            return;
        }
        var table = new FoldTable(
                        translate("proof.forces.title"),
                        Column.text(translate("proof.forces.force")),
                        Column.text(translate("proof.checkpoints.made")),
                        Column.number(translate("proof.checkpoints.size")),
                        Column.text(translate("proof.checkpoints.keep")))
                .tight();
        latest.forEach(each -> {
            var name = forces.find(each.force())
                    .map(force -> force.name().in(Texts.locale()))
                    .orElse(each.force());
            var download = Download.link(
                    translate("proof.checkpoints.download"),
                    "checkpoint-" + each.force() + "-" + each.size() + ".txt",
                    "text/plain; charset=utf-8",
                    () -> each.note().getBytes(StandardCharsets.UTF_8));
            download.getElement().setAttribute("aria-label", translate("proof.checkpoints.download.of", name));
            table.addRow(
                    new Span(new Span(name + " "), Words.meta(each.force())),
                    new Span(DateText.moment(each.madeAt())),
                    new Span(Numbers.whole(each.size())),
                    download);
        });
        add(table);
    }
}
