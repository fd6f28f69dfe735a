package org.bluelamp.launch;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the reason and the remedy of a refused start instead of a stack trace. */
final class LaunchRefusedAnalyzer extends AbstractFailureAnalyzer<LaunchRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LaunchRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
