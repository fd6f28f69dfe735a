package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleState;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Status;

/** Where a cycle stands, in words. */
final class CycleWords {

    private CycleWords() {}

    static Status status(Cycle cycle, Clock clock) {
        var now = clock.instant();
        return switch (cycle.state()) {
            case PLANNED -> Status.open(translate("framework.state.planned"));
            case FROZEN -> Status.ok(translate("framework.state.frozen"));
            case OPEN -> {
                if (cycle.takesAnswers(now)) {
                    yield Status.underWay(translate("framework.state.open"));
                }
                yield now.isBefore(cycle.opens())
                        ? Status.open(translate("framework.state.opensLater"))
                        : Status.needsSomeone(translate("framework.state.closed"));
            }
        };
    }

    /** One sentence for the head of a page: what happens next, and when. */
    static String standing(Cycle cycle, Clock clock) {
        var now = clock.instant();
        return switch (cycle.state()) {
            case PLANNED -> translate("framework.standing.planned", DateText.moment(cycle.opens()));
            case FROZEN -> translate("framework.standing.frozen");
            case OPEN -> {
                if (now.isBefore(cycle.opens())) {
                    yield translate("framework.standing.opensLater", DateText.moment(cycle.opens()));
                }
                yield now.isBefore(cycle.closes())
                        ? translate("framework.standing.open", cycle.daysLeft(now), DateText.moment(cycle.closes()))
                        : translate("framework.standing.closed", DateText.moment(cycle.freezes()));
            }
        };
    }

    static Facts dates(Cycle cycle) {
        return new Facts()
                .add(translate("framework.opens"), DateText.moment(cycle.opens()))
                .add(translate("framework.baseline"), DateText.moment(cycle.baseline()))
                .add(translate("framework.closes"), DateText.moment(cycle.closes()))
                .add(translate("framework.freezes"), DateText.moment(cycle.freezes()));
    }

    static boolean mayFreeze(Cycle cycle, Clock clock) {
        return cycle.state() == CycleState.OPEN && !clock.instant().isBefore(cycle.closes());
    }
}
