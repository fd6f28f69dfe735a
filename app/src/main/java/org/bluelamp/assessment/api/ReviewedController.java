package org.bluelamp.assessment.api;

import org.bluelamp.assessment.Reviewing;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one area that the visited force opened to a reviewer. */
@RestController
@RequestMapping(path = "/api/v1/reviewed", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewedController {

    private final Reviewing reviewing;

    ReviewedController(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @GetMapping
    @Requires(Permission.READ_REVIEWED)
    ReviewedBody read() {
        return ReviewedBody.of(reviewing.reviewed());
    }
}
