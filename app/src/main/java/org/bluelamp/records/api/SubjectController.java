package org.bluelamp.records.api;

import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.records.HeldAbout;
import org.bluelamp.records.PersonSearch;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held about a person, for whoever answers their request. Who there is stands at {@code /api/v1/people}. */
@RestController
@RequestMapping(path = "/api/v1/held-about", produces = MediaType.APPLICATION_JSON_VALUE)
class SubjectController {

    private final PersonSearch search;

    SubjectController(PersonSearch search) {
        this.search = search;
    }

    /** That it was asked for is told to the history first. */
    @GetMapping("/{person}")
    @Requires(Permission.FIND_PERSON)
    HeldAbout about(@PathVariable UUID person) {
        return search.about(person);
    }
}
