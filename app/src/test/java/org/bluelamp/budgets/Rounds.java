package org.bluelamp.budgets;

import java.util.List;

/** Does the use cases one after the other, round by round. */
final class Rounds {

    static final int ROUNDS = 5;
    static final int TURNS = 100;
    static final int WARM_UP = 200;

    private final Portal portal;
    private final Pair pair;

    Rounds(Portal portal, Pair pair) {
        this.portal = portal;
        this.pair = pair;
    }

    List<Measured> of(List<UseCase> useCases) {
        var running = useCases.stream().map(Running::new).toList();
        for (var each : running) {
            System.out.println("Warming up: " + each.useCase.name());
            each.turns(WARM_UP, new Samples(), new Samples());
        }
        for (var round = 1; round <= ROUNDS; round++) {
            System.out.println("Round " + round + " of " + ROUNDS);
            running.forEach(each -> each.turns(TURNS, each.portals, each.plain));
        }
        return running.stream().map(Running::measured).toList();
    }

    private final class Running {

        private final UseCase useCase;
        private final UseCase.Turns turns;
        private final Samples portals = new Samples();
        private final Samples plain = new Samples();
        private int turn;
        private long statements;

        Running(UseCase useCase) {
            this.useCase = useCase;
            this.turns = pair.aside(() -> useCase.begin(portal));
        }

        void turns(int number, Samples portals, Samples plain) {
            portals.round();
            plain.round();
            for (var end = turn + number; turn < end; turn++) {
                pair.aside(() -> turns.before(turn));
                statements = pair.turn(() -> turns.take(turn), portals, plain);
            }
        }

        Measured measured() {
            return new Measured(useCase.name(), useCase.aim().map(Aim::within), portals, plain, statements);
        }
    }
}
