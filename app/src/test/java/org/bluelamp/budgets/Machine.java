package org.bluelamp.budgets;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What is measured on, and how busy it was with other things when that began.
 *
 * @param load of the last minute before, in processes that want a core
 */
record Machine(String processor, int cores, long gibibytes, String system, String java, double load) {

    /** Above this share of the cores, figures say more about the neighbours than about the portal. */
    private static final double BUSY = 0.5;

    static Machine here() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorName(),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
                system.getName() + " " + system.getVersion(),
                Runtime.version().toString(),
                system.getSystemLoadAverage());
    }

    private static String processorName() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    boolean busy() {
        return load > BUSY * cores;
    }

    String words() {
        return String.format(
                Locale.UK,
                "%s, %d cores, %d GiB, %s, Java %s, load at start %.2f",
                processor,
                cores,
                gibibytes,
                system,
                java,
                load);
    }
}
