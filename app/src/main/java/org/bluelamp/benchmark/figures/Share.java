package org.bluelamp.benchmark.figures;

import java.util.List;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.disclosure.Third;
import org.bluelamp.disclosure.Withheld;
import org.jspecify.annotations.Nullable;

/** How many forces of how many: counted exactly, shown as a band or not at all. */
final class Share {

    private int some;
    private int all;

    void add(boolean counts) {
        all++;
        if (counts) {
            some++;
        }
    }

    int some() {
        return some;
    }

    /** The band, or null where there are too few. */
    @Nullable Third third() {
        return Third.of(some, all).orElse(null);
    }

    /** The band, or null where there are too few; adds its line to the report. */
    @Nullable Third shown(Kind kind, String subject, List<Line> report) {
        var third = third();
        report.add(new Line(kind, subject, Partition.WHOLE, third == null ? Withheld.TOO_FEW : null));
        return third;
    }
}
