package org.bluelamp.records.api;

import static org.bluelamp.problems.api.Given.given;

import java.util.UUID;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.ProviderNames;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.records.HeldAbout;
import org.bluelamp.records.PersonSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held about a person, for whoever answers their request. Who there is stands at {@code /api/v1/people}. */
@RestController
@RequestMapping(path = "/api/v1/held-about", produces = MediaType.APPLICATION_JSON_VALUE)
class SubjectController {

    /** @param transition follow-provider */
    record Transition(@Nullable String transition) {}

    private final PersonSearch search;
    private final ProviderNames names;

    SubjectController(PersonSearch search, ProviderNames names) {
        this.search = search;
        this.names = names;
    }

    /** That it was asked for is told to the history first. */
    @GetMapping("/{person}")
    @Requires(Permission.FIND_PERSON)
    HeldAbout about(@PathVariable UUID person) {
        return search.about(person);
    }

    /**
     * Has a person called by what the identity provider says again, out of whose names something was taken. If it still says that,
     * it comes back with their next sign-in.
     */
    @PostMapping(path = "/{person}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Permission.DECIDE_REDACTION)
    ResponseEntity<Void> move(@PathVariable UUID person, @RequestBody Transition asked) {
        if (!given("transition", asked.transition()).equals("follow-provider")) {
            throw Refused.field("transition", "records.person.refused.transition");
        }
        names.follow(person);
        return ResponseEntity.noContent().build();
    }
}
