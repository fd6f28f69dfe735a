package org.bluelamp.framework;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.ConfigProblem;
import org.bluelamp.tenancy.spi.ConfigRule;

/** What must hold for editions beyond the schema of each file. Named in META-INF/services. */
public final class EditionRules implements ConfigRule {

    @Override
    public List<ConfigProblem> check(ConfigFolder folder) {
        var problems = new ArrayList<ConfigProblem>();
        for (var edition : folder.editions()) {
            var english = edition.english();
            problems.addAll(new EditionRule(english, folder::knowsCapability).problems());
            var welsh = edition.welsh();
            if (welsh != null) {
                problems.addAll(new WelshRule(english, welsh).problems());
            }
        }
        return problems;
    }
}
