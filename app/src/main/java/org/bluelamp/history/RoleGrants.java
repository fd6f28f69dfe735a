package org.bluelamp.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.RoleEvent;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.tenancy.Pin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has each force's history tell what the identity provider says of its people's roles, each event once. */
@Component
class RoleGrants {

    private static final String PURPOSE = "role-events";

    private final RoleGrantRows rows;
    private final Set<String> places;
    private final TransactionTemplate each;

    RoleGrants(RoleGrantRows rows, ForceDirectory forces, TransactionTemplate each) {
        this.rows = rows;
        this.places = forces.all().stream().map(force -> force.code()).collect(Collectors.toSet());
        this.places.add(Pin.NATIONAL);
        this.each = each;
    }

    /** Those that no history has told, in their order. An organization that is no force of the directory has no history. */
    List<RoleEvent> untold(List<RoleEvent> events) {
        var told = events.stream()
                .filter(event -> places.contains(event.force()))
                .collect(Collectors.groupingBy(RoleEvent::force, Collectors.mapping(RoleEvent::id, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(of -> told(of.getKey(), of.getValue()).stream())
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> places.contains(event.force()) && !told.contains(event.id()))
                .toList();
    }

    private Set<UUID> told(String force, Collection<UUID> ids) {
        return job(force).call(() -> each.execute(_ -> rows.told(ids)));
    }

    /** Tells it, unless another node just did. */
    void tell(RoleEvent event) {
        job(event.force())
                .run(() -> each.executeWithoutResult(_ -> {
                    rows.waitForOthers();
                    rows.tell(event);
                }));
    }

    /** The newest grant of each role that these people were given and that was not taken from them since. */
    Map<UUID, List<RoleGrant>> of(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : rows.grants(people);
    }

    private static Actor job(String force) {
        return Actor.job(force, PURPOSE);
    }
}
