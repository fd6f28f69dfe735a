package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Meter;
import org.bluelamp.uikit.Status;
import org.jspecify.annotations.Nullable;

/** Forces, and how far each is. */
final class ForceRows {

    private final ForceDirectory forces;

    ForceRows(ForceDirectory forces) {
        this.forces = forces;
    }

    FoldTable table(List<Participation> rows) {
        var table = new FoldTable(
                translate("benchmark.forces"),
                Column.text(translate("benchmark.force")),
                Column.plain(translate("benchmark.state")),
                Column.text(translate("benchmark.answered")),
                Column.text(translate("benchmark.takes-part")));
        rows.forEach(row -> table.addRow(
                Wording.of(row.force().name()),
                status(row),
                Meter.percent(row.percent()),
                new Span(row.expected() ? part(row.takesPart()) : "–")));
        return table;
    }

    private Status status(Participation row) {
        var force = row.force();
        if (!force.active()) {
            return Status.locked(forces.successor(force)
                    .map(successor -> translate("benchmark.merged", Wording.plain(successor.name())))
                    .orElseGet(() -> translate("benchmark.closed")));
        }
        return row.invited() ? status(row.state()) : Status.locked(translate("benchmark.not-invited"));
    }

    private static Status status(String state) {
        var words = translate("benchmark.state." + state);
        return switch (state) {
            case "submitted", "signed-off" -> Status.ok(words);
            case ParticipationService.NOT_STARTED -> Status.notStarted();
            default -> Status.underWay(words);
        };
    }

    private static String part(@Nullable Boolean takesPart) {
        return translate(
                takesPart == null ? "benchmark.part.open" : takesPart ? "benchmark.part.yes" : "benchmark.part.no");
    }
}
