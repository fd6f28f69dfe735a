package canary.house;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.SessionFactory;

/** Remembers for everybody, sleeps, and has a time of its own. */
class Untimely {
    private static final Map<String, Date> SEEN = new HashMap<>();

    void remembers(SessionFactory factory) throws InterruptedException {
        Thread.sleep(1);
        SEEN.put(Instant.now().toString(), new Date());
        factory.openStatelessSession().close();
    }
}
