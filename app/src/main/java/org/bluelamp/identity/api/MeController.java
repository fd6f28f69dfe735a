package org.bluelamp.identity.api;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.Role;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is here, and what they may do. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class MeController {

    /**
     * @param force the code of the force, or {@code national}
     * @param role the one in use
     * @param roles all that are held there
     * @param permissions what the role in use allows
     */
    record Me(UUID id, String name, String force, String role, List<String> roles, List<String> permissions) {}

    @GetMapping
    @Requires(Permission.BE_HERE)
    Me me() {
        var actor = Actor.current();
        return new Me(
                actor.personId(),
                actor.name(),
                actor.force(),
                actor.role().code(),
                actor.roles().stream().map(Role::code).toList(),
                Stream.of(Permission.values())
                        .filter(actor::may)
                        .map(Permission::code)
                        .toList());
    }
}
