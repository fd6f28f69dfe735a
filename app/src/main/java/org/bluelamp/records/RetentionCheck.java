package org.bluelamp.records;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.ConfigProblem;
import org.bluelamp.tenancy.spi.ConfigRule;

/** What a schedule must not say: anything but years or never, and that the proof of what was erased may go itself. */
public final class RetentionCheck implements ConfigRule {

    static final String NEVER = "never";

    @Override
    public List<ConfigProblem> check(ConfigFolder folder) {
        var problems = new ArrayList<ConfigProblem>();
        var file = folder.retention();
        if (file != null) {
            file.content().forEachEntry((key, said) -> {
                var keep = said.path("keep");
                if (!keep.isInt() && !(keep.isString() && keep.asString().equals(NEVER))) {
                    problems.add(file.problem(
                            "/" + key + "/keep",
                            key + ".keep must be a whole number of years, or never, but is " + keep));
                }
                if (key.equals("records") && keep.isInt()) {
                    problems.add(file.problem(
                            "/records/keep", "records.keep must be never: it explains what else was erased"));
                }
            });
        }
        return problems;
    }
}
