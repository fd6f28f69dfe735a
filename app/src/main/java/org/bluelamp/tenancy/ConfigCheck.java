package org.bluelamp.tenancy;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.bluelamp.tenancy.spi.ConfigRule;

/**
 * Reads tenant-config folders and refuses those with a problem: not plain YAML, not as the JSON Schema says, or against a
 * rule between files. Needs no Spring.
 */
public final class ConfigCheck {

    private ConfigCheck() {}

    /** The folder, if all of it is right; otherwise {@link ConfigInvalid} with everything that is wrong in it. */
    public static ConfigFolder read(Path folder) {
        var scan = new ConfigScan(folder);
        return checked(scan, scan.folder());
    }

    /** The folder of one edition by itself, if all of it is right. Which capabilities there are is not asked. */
    public static ConfigFolder readEdition(Path folder) {
        var scan = new ConfigScan(folder);
        return checked(scan, scan.edition());
    }

    private static ConfigFolder checked(ConfigScan scan, ConfigFolder folder) {
        List<ConfigProblem> problems = scan.problems();
        for (var rule : ServiceLoader.load(ConfigRule.class, ConfigCheck.class.getClassLoader())) {
            problems.addAll(rule.check(folder));
        }
        if (!problems.isEmpty()) {
            throw new ConfigInvalid(problems.stream().sorted().toList());
        }
        return folder;
    }
}
