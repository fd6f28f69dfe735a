package org.bluelamp.benchmark.figures;

import java.math.BigDecimal;
import java.util.List;
import org.bluelamp.benchmark.figures.DisclosureReport.Kind;
import org.bluelamp.benchmark.figures.DisclosureReport.Line;
import org.bluelamp.benchmark.figures.Figures.Movement;
import org.bluelamp.disclosure.Quartiles;

/**
 * How scores in one area moved among the forces that are in both releases: by less than a step of the published figures is no
 * movement, because no figure could show it. All three shares or none, in the bands of every other share. Sources: design
 * decision 7; decision 0016.
 */
final class Moves {

    private static final BigDecimal STEP = BigDecimal.valueOf(Quartiles.STEP);

    private final Share rose = new Share();
    private final Share stayed = new Share();
    private final Share fell = new Share();

    void add(BigDecimal before, BigDecimal now) {
        var moved = now.subtract(before);
        var up = moved.compareTo(STEP) >= 0;
        var down = moved.compareTo(STEP.negate()) <= 0;
        rose.add(up);
        fell.add(down);
        stayed.add(!up && !down);
    }

    /** The three shares, or none of them; one line in the report. */
    Movement shown(String area, List<Line> report) {
        var up = rose.shown(Kind.MOVEMENT, area, report);
        return new Movement(area, up, stayed.third(), fell.third());
    }
}
