package org.bluelamp.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {
    Optional<Person> findById(UUID id);

    Optional<Person> findBySubject(String subject);

    List<Person> findAllByIdIn(Collection<UUID> ids);

    List<Person> findAllByOrderByName();

    Person save(Person person);
}
