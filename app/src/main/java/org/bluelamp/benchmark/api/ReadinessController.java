package org.bluelamp.benchmark.api;

import java.util.List;
import java.util.UUID;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.Readiness;
import org.bluelamp.benchmark.figures.Partition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands in the way of a release of a cycle; for the national service. */
@RestController
@RequestMapping(path = "/api/v1/cycles/{id}/readiness", produces = MediaType.APPLICATION_JSON_VALUE)
class ReadinessController {

    /**
     * @param ready whether every check holds
     * @param restates whether the cycle has a published release already
     * @param partition how each release of the cycle compares; left empty before the first was prepared
     */
    record Body(boolean ready, boolean restates, @Nullable Partition partition, List<Check> checks) {
        static Body of(Readiness readiness) {
            return new Body(
                    readiness.ready(),
                    readiness.restates(),
                    readiness.compares().orElse(null),
                    readiness.checks().stream().map(Check::of).toList());
        }
    }

    /** @param rule such as {@code enough-forces} */
    record Check(String rule, boolean holds) {
        static Check of(Readiness.Check check) {
            return new Check(check.rule().code(), check.holds());
        }
    }

    private final Publishing publishing;

    ReadinessController(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping
    Body read(@PathVariable UUID id) {
        return Body.of(publishing.readiness(id));
    }
}
