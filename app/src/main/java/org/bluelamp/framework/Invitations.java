package org.bluelamp.framework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    List<Invitation> findAllByCycle(UUID cycle);

    Invitation save(Invitation invitation);
}
