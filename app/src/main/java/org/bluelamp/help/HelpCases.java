package org.bluelamp.help;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HelpCases extends Repository<HelpCase, UUID> {

    Optional<HelpCase> findByRequest(UUID request);

    HelpCase saveAndFlush(HelpCase found);
}
