package canary.house;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes records in bulk, past Envers. */
interface WholesaleRecords extends Repository<Homeless, UUID> {

    @Modifying
    @Query("delete from Homeless")
    void empty();

    default int all(EntityManager entities) {
        return entities.createQuery("update Homeless h set h.id = h.id").executeUpdate();
    }
}
