package canary.house;

import jakarta.persistence.Cacheable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;

/** Of no force, with no past, cached, and with a table that carries no force. */
@Entity
@Cacheable
public class Homeless {
    @Id
    private UUID id;

    @ElementCollection
    private Set<String> tags;
}
