package org.bluelamp.tenancy;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Checks a tenant-config folder from the command line. One problem a line; exits with 0 if there is none, 1 if there are
 * some, 2 for bad arguments.
 */
public final class CheckConfig {

    private CheckConfig() {}

    public static void main(String[] arguments) {
        // the schema validator would start a logging system that says more than the problems
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1 || arguments[0].isBlank()) {
            err.println("Usage: bluelamp check-config DIR");
            return 2;
        }
        try {
            var folder = ConfigCheck.read(Path.of(arguments[0]));
            out.println(counted(folder.everyForce().size(), "force") + ", "
                    + counted(folder.editions().size(), "edition") + ": no problems found");
            return 0;
        } catch (ConfigInvalid e) {
            e.problems().forEach(out::println);
            return 1;
        }
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
