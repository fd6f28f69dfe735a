package org.bluelamp.framework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PublishedEditions extends Repository<PublishedEdition, UUID> {
    boolean existsByCode(String code);

    Optional<PublishedEdition> findByCode(String code);

    Optional<EditionLine> findLineByCode(String code);

    List<EditionLine> findAllByOrderByCreatedDescCodeAsc();

    PublishedEdition save(PublishedEdition edition);
}
