package org.bluelamp.tenancy;

import java.util.List;
import java.util.stream.Collectors;

/** A tenant-config folder that has problems: nothing of it is applied. */
public class ConfigInvalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ConfigProblem> problems;

    /** @param problems all of them, at least one */
    public ConfigInvalid(List<ConfigProblem> problems) {
        super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** By file and line. */
    public List<ConfigProblem> problems() {
        return problems;
    }
}
