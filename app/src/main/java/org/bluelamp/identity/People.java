package org.bluelamp.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the pinned force, by name. */
@Service
@Unguarded("names of colleagues in one's own force; row security leaves out every other")
public class People {

    private final Persons persons;

    People(Persons persons) {
        this.persons = persons;
    }

    /** Names by id, in one query; an id of another force has no name here. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.findAllByIdIn(ids).stream().collect(Collectors.toMap(Person::getId, Person::name));
    }

    /** Everybody who ever signed in to this force, by name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> all() {
        return persons.findAllByOrderByName().stream()
                .collect(Collectors.toMap(Person::getId, Person::name, (a, b) -> a, LinkedHashMap::new));
    }
}
