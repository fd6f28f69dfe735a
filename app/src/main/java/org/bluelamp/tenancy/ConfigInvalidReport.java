package org.bluelamp.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the list of problems, and no stack trace, when a folder stops the start. Named in META-INF/spring.factories. */
class ConfigInvalidReport extends AbstractFailureAnalyzer<ConfigInvalid> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ConfigInvalid invalid) {
        return new FailureAnalysis(
                "The configuration has problems, so nothing of it was applied:\n\n" + invalid.getMessage(),
                "Correct the files and start again. ./bluelamp check-config DIR shows the same list without a start.",
                invalid);
    }
}
