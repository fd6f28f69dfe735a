package canary.house;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Open to other rooms. */
public interface HomelessRecords extends Repository<Homeless, UUID> {}
