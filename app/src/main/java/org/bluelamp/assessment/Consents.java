package org.bluelamp.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Consents extends Repository<Consent, UUID> {
    Optional<Consent> findByCycle(UUID cycle);

    Consent save(Consent consent);
}
