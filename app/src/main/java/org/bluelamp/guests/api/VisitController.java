package org.bluelamp.guests.api;

import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.guests.OpenDoor;
import org.bluelamp.guests.Visiting;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.api.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which forces let the caller in. To go there, send the grant's id with each call in the header {@code Visit}. */
@RestController
@RequestMapping(path = "/api/v1/visits", produces = MediaType.APPLICATION_JSON_VALUE)
class VisitController {

    /** @param force the code of the force */
    record Visit(UUID grant, String force, String purpose, LocalDate ends) {

        static Visit of(OpenDoor door) {
            return new Visit(door.grant(), door.force(), door.purpose().code(), door.ends());
        }
    }

    private final Visiting visiting;

    VisitController(Visiting visiting) {
        this.visiting = visiting;
    }

    /** Those that hold today. */
    @GetMapping
    @Requires(Permission.VISIT)
    Page<Visit> list() {
        return Page.whole(visiting.open().stream().map(Visit::of).toList());
    }
}
