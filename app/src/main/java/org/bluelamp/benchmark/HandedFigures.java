package org.bluelamp.benchmark;

import java.util.List;
import org.bluelamp.assessment.FactsHandedOver;
import org.bluelamp.assessment.FactsTakenBack;
import org.bluelamp.benchmark.spi.ForceFigure;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks later rooms for their figure of a force when that force hands over its facts, and writes it beside them; takes it
 * back with them. Under the force's own pin, in the same transaction.
 */
@Component
class HandedFigures {

    private final List<ForceFigure> figures;
    private final JdbcClient jdbc;

    HandedFigures(List<ForceFigure> figures, JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @EventListener
    void hand(FactsHandedOver facts) {
        for (var figure : figures) {
            figure.of(facts.assessment())
                    .ifPresent(value -> jdbc.sql("insert into submitted_figure (cycle, figure, value) values (?, ?, ?)")
                            .params(facts.cycle(), figure.code(), value)
                            .update());
        }
    }

    @EventListener
    void takeBack(FactsTakenBack facts) {
        jdbc.sql("delete from submitted_figure where cycle = ?")
                .param(facts.cycle())
                .update();
    }
}
