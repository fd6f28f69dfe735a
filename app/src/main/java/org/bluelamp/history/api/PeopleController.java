package org.bluelamp.history.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.history.KnownPerson;
import org.bluelamp.history.PersonCursor;
import org.bluelamp.history.RoleGrant;
import org.bluelamp.history.UserList;
import org.bluelamp.history.Whom;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.Role;
import org.bluelamp.problems.api.Cursor;
import org.bluelamp.problems.api.Page;
import org.bluelamp.problems.api.PageAsked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody whom the caller's own force has known, by name. */
@RestController
@RequestMapping(path = "/api/v1/people", produces = MediaType.APPLICATION_JSON_VALUE)
class PeopleController {

    /**
     * A person; a moment is left out where it is not known.
     *
     * @param roles as last seen
     * @param left when the identity provider took them out of the force, unless they came in again
     * @param taken those of the roles that the identity provider took from them since
     * @param grants those of the roles of which the identity provider told who gave them
     */
    record Known(
            UUID id,
            String name,
            List<String> roles,
            @Nullable Instant rolesSince,
            @Nullable Instant firstSeen,
            @Nullable Instant lastSignIn,
            @Nullable Instant lastSeen,
            @Nullable Instant left,
            List<Taken> taken,
            List<Given> grants) {
        static Known of(KnownPerson person) {
            return new Known(
                    person.id(),
                    person.name(),
                    person.roles().stream().map(Role::code).toList(),
                    person.rolesSince(),
                    person.firstSeen(),
                    person.lastSignIn(),
                    person.lastSeen(),
                    person.leftAt(),
                    person.taken().entrySet().stream()
                            .map(taken -> new Taken(taken.getKey().code(), taken.getValue()))
                            .toList(),
                    person.grants().stream().map(Given::of).toList());
        }
    }

    record Taken(String role, Instant at) {}

    /** @param by the name of the giver's account at the identity provider; where only its id is known, that */
    record Given(String role, String by, Instant at) {
        static Given of(RoleGrant grant) {
            return new Given(grant.role().code(), grant.by(), grant.at());
        }
    }

    private final UserList people;

    PeopleController(UserList people) {
        this.people = people;
    }

    /** All of them, or those that are {@code privileged}, {@code dormant}, {@code left} or {@code gone}. */
    @GetMapping
    @Requires(Permission.READ_HISTORY)
    Page<Known> list(@RequestParam(required = false) @Nullable String show, @ParameterObject PageAsked asked) {
        var after = asked.after(2)
                .map(cursor -> new PersonCursor(cursor.code(0), cursor.uuid(1)))
                .orElse(null);
        return Page.of(
                people.page(Whom.read(show), after, asked.rows()),
                asked,
                person -> new Cursor(List.of(person.name(), person.id().toString())),
                Known::of);
    }

    /** The same as CSV, all of them, with who gave each role where that is known. */
    @GetMapping(path = "/export", produces = ListAnswer.CSV)
    @Requires(Permission.EXPORT_HISTORY)
    void export(@RequestParam(required = false) @Nullable String show, Locale locale, HttpServletResponse response)
            throws IOException {
        give(Whom.read(show), ListFormat.CSV, locale, response);
    }

    /** The same as PDF, on pages of A4, with the same hash of the rows on each. */
    @GetMapping(path = "/export/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Requires(Permission.EXPORT_HISTORY)
    void print(@RequestParam(required = false) @Nullable String show, Locale locale, HttpServletResponse response)
            throws IOException {
        give(Whom.read(show), ListFormat.PDF, locale, response);
    }

    private void give(Whom whom, ListFormat format, Locale locale, HttpServletResponse response) throws IOException {
        ListAnswer.give("people", format, response, out -> people.write(whom, format, locale, out));
    }
}
