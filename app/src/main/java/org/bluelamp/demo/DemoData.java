package org.bluelamp.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.demo.Plausible.Round;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.EditionService;
import org.bluelamp.identity.Actor;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demonstration: last year's cycle with its release, and this year's, in its last weeks.
 * A start that was cut off is taken up where it stopped; once made, it is never touched again. */
@Component
@Order(100)
@ConditionalOnProperty(name = "bluelamp.demo", havingValue = "full")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private static final String EDITION = "blue-lamp-1";
    private static final int DAYS_LEFT = 26;
    /** How far the two unfinished forces are. */
    private static final double NORTHMOOR = 0.75;

    private static final double ESTUARY = 0.62;
    /** Of about so many forces one stays out of the release. */
    private static final int STAYS_OUT = 16;

    private final ForceDirectory forces;
    private final DemoPeople people;
    private final DemoForce work;
    private final DemoHelp help;
    private final CycleService cycles;
    private final EditionService editions;
    private final ReleaseService releases;
    private final Publishing publishing;
    private final DemoGuest guest;
    private final DemoMade made;
    private final SeedingClock clock;

    DemoData(
            ForceDirectory forces,
            DemoPeople people,
            DemoForce work,
            DemoHelp help,
            CycleService cycles,
            EditionService editions,
            ReleaseService releases,
            Publishing publishing,
            DemoGuest guest,
            DemoMade made,
            SeedingClock clock) {
        this.forces = forces;
        this.people = people;
        this.work = work;
        this.help = help;
        this.cycles = cycles;
        this.editions = editions;
        this.releases = releases;
        this.publishing = publishing;
        this.guest = guest;
        this.made = made;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (national().call(made::already)) {
            return;
        }
        var started = Clock.systemUTC().instant();
        var closing = UkDay.today(clock).plusDays(DAYS_LEFT);
        // whoever started the portal waits for it
        System.out.println("Making the demonstration, this once; it takes about a minute");
        try {
            lastYear(new DemoCycle(closing.getYear() - 1 + " assessment", closing.minusYears(1)));
            var thisYear = new DemoCycle(closing.getYear() + " assessment", closing);
            thisYear(thisYear);
            clock.go(thisYear.day(80));
            guest.letIn();
        } finally {
            clock.now();
        }
        national().run(made::remember);
        LOG.info(
                "The demonstration was made in {} s",
                Duration.between(started, Clock.systemUTC().instant()).toSeconds());
    }

    private void lastYear(DemoCycle plan) {
        clock.go(plan.day(0));
        var cycle = opened(plan);
        clock.go(plan.day(60));
        everyForce(force -> {
            work.answer(force, cycle, edition(force), plausible(force, Round.LAST_YEAR), 1);
            work.handIn(force, cycle, takesPart(force));
        });
        clock.go(plan.day(137));
        if (cycle.state() == CycleState.OPEN) {
            people.of("editor.national").run(() -> cycles.freeze(cycle.getId(), cycle.version()));
        }
        clock.go(plan.day(150));
        if (people.of("analyst.national").call(releases::published).isEmpty()) {
            var prepared = people.of("analyst.national")
                    .call(() -> releases.waiting().stream()
                            .findAny()
                            .orElseGet(() -> publishing.prepare(cycle.getId(), Partition.SIZE, null)));
            people.of("editor.national").run(() -> publishing.publish(prepared.getId(), prepared.version()));
        }
    }

    private void thisYear(DemoCycle plan) {
        clock.go(plan.day(0));
        var cycle = opened(plan);
        clock.go(plan.day(70));
        everyForce(force -> {
            var share = share(force);
            work.answer(force, cycle, edition(force), plausible(force, Round.THIS_YEAR), share);
            if (share == 1) {
                work.handIn(force, cycle, takesPart(force));
            }
        });
        help.speak(forces.all(), cycle);
    }

    private Cycle opened(DemoCycle plan) {
        return people.of("editor.national")
                .call(() -> cycles.all().stream()
                        .filter(cycle -> cycle.title().equals(plan.title()))
                        .findAny()
                        .orElseGet(() -> cycles.open(plan.title(), EDITION, plan.dates())));
    }

    private static Actor national() {
        return Actor.job(Pin.NATIONAL, "demonstration");
    }

    private static double share(Force force) {
        return switch (force.code()) {
            case "northmoor" -> NORTHMOOR;
            case "estuary" -> ESTUARY;
            default -> 1;
        };
    }

    private static boolean takesPart(Force force) {
        return Math.floorMod(force.code().hashCode(), STAYS_OUT) != 0;
    }

    private Edition edition(Force force) {
        return people.of(force, "lead").call(() -> editions.edition(EDITION));
    }

    private Plausible plausible(Force force, Round round) {
        return new Plausible(edition(force), force.code(), round);
    }

    /** Forces do not touch each other, so two cores make two at a time. */
    private void everyForce(Consumer<Force> task) {
        var moment = clock.instant();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<? extends Future<?>> tasks = forces.all().stream()
                    .map(force -> threads.submit(() -> {
                        clock.go(moment);
                        task.accept(force);
                        LOG.debug("{} is as it shall be", force.code());
                    }))
                    .toList();
            for (var running : tasks) {
                running.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demonstration was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demonstration could not be made", e.getCause());
        }
    }
}
