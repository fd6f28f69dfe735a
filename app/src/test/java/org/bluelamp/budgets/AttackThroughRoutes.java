package org.bluelamp.budgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluelamp.benchmark.attack.Attack;
import org.bluelamp.benchmark.attack.Caller;
import org.bluelamp.benchmark.attack.TestFigures;
import org.bluelamp.benchmark.attack.ThroughRoutes;
import org.bluelamp.benchmark.attack.World;
import org.bluelamp.launch.Access;
import org.bluelamp.tenancy.ForceDirectory;

/**
 * What a reader of the API can work out, tried at length: the demonstration's release, then services of the real shape and
 * small ones, each with new answers, with forces that join, and again after some withdrew; with what another room brings, and
 * with the list of those who asked for help by name. What it finds fails the run.
 */
final class AttackThroughRoutes {

    static final String NAME = "attack through the routes";

    /** Of the real shape so many attempts, of each small service a quarter of them. */
    private static final int ATTEMPTS = 16_000;

    private static final int SMALL = 4_000;

    /** In all; with fewer, something was not there to be attacked. */
    private static final int FEWEST = 10_000;

    /** So many that tables are made anew without them, and so many must be left at least. */
    private static final int WITHDRAWN = 10;

    private static final int LEFT = 14;

    private final ThroughRoutes routes;
    private final Caller reader;
    private int tried;

    AttackThroughRoutes(Portal portal, Access access) {
        routes = new ThroughRoutes(
                portal.address(), access, portal.bean(ForceDirectory.class).all(), TestFigures.ALL);
        reader = new Caller(portal.address(), "lead.northmoor");
    }

    /** What came of it, for the report. */
    List<String> lines() {
        var lines = new ArrayList<>(List.of("", "What the API gives to any reader, attacked:", ""));
        lines.add(on("the demonstration's release", 1, ATTEMPTS / 4, Map.of()));
        lines.add(service(48, ATTEMPTS));
        for (var forces : List.of(30, 24, 14, 12)) {
            lines.add(service(forces, SMALL));
        }
        if (tried < FEWEST) {
            throw new IllegalStateException("Only " + tried + " attempts of " + FEWEST + ": " + lines);
        }
        return lines;
    }

    private String service(int forces, int attempts) {
        var world = World.plausible(forces);
        routes.released(world.state(forces - 2));
        var whole = routes.released(world.state(forces));
        var releases = 2;
        if (forces - WITHDRAWN >= LEFT) {
            routes.restated(whole, WITHDRAWN);
            releases++;
        }
        // of the last that was made of all of them: who withdrew later may have asked before
        return on(forces + " forces", releases, attempts, routes.askedForHelp(whole));
    }

    private String on(String service, int releases, int attempts, Map<String, Set<String>> helped) {
        var report = new Attack(releases, attempts).on(routes.series(reader, releases, helped));
        tried += report.tried();
        if (report.disclosed() > 0) {
            throw new IllegalStateException("Disclosed of " + service + ": " + report);
        }
        return String.format(
                Locale.UK,
                "- %s, releases attacked together: %d: %,d attempts by %d families, %d disclosed, %d believed wrongly (%s)",
                service,
                releases,
                report.tried(),
                report.lines().size() - report.idle().size(),
                report.disclosed(),
                report.mistaken(),
                "nothing to try: " + String.join(", ", report.idle()));
    }
}
