package org.bluelamp.tenancy.spi;

import java.util.List;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.ConfigProblem;

/**
 * What must hold in a tenant-config folder beyond the schema of each file. Found by {@link java.util.ServiceLoader}, so
 * that a check needs no Spring.
 */
public interface ConfigRule {

    /** Everything in the folder that breaks the rule. Files that fail their schema are not among those it is shown. */
    List<ConfigProblem> check(ConfigFolder folder);
}
