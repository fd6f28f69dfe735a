package org.bluelamp.benchmark.api;

import org.bluelamp.benchmark.UseLine;
import org.bluelamp.disclosure.Use;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What protection costs in use, as it was measured over invented services; for those who decide about releases. */
@RestController
@RequestMapping(path = "/api/v1/benchmark/use", produces = MediaType.APPLICATION_JSON_VALUE)
class UseController {

    /**
     * @param measured what was measured, in percent and points
     * @param aim what is aimed at for so many forces; shares are 0 to 1
     * @param kept whether each of the three keeps its aim
     */
    record BesideAim(UseLine measured, Use.Aim aim, boolean kept) {}

    @GetMapping
    @Requires(Permission.PUBLISH_RELEASE)
    Page<BesideAim> read() {
        return Page.whole(UseLine.all().stream()
                .map(line -> new BesideAim(line, line.aim(), line.kept()))
                .toList());
    }
}
