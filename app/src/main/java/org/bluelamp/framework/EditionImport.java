package org.bluelamp.framework;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ConfigFolder;
import org.bluelamp.tenancy.ConfigInvalid;
import org.bluelamp.tenancy.ConfigProblem;
import org.bluelamp.tenancy.Pin;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes, at each start, the editions of the operator's folder that are not published yet: all of them or, when one was
 * changed after it was published, none, and then the portal does not start.
 */
@Component
@Order(EditionImport.EARLY)
class EditionImport implements ApplicationRunner {

    /** Before whatever needs an edition, such as the demonstration. */
    static final int EARLY = -100;

    private final ConfigFolder config;
    private final EditionService editions;
    private final TransactionTemplate transaction;

    EditionImport(ConfigFolder config, EditionService editions, TransactionTemplate transaction) {
        this.config = config;
        this.editions = editions;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actor.job(Pin.NATIONAL, "edition-import")
                .run(() -> transaction.executeWithoutResult(_ -> publish(EditionReader.all(config))));
    }

    private void publish(List<Edition> read) {
        var problems = new ArrayList<ConfigProblem>();
        for (int i = 0; i < read.size(); i++) {
            try {
                editions.publish(read.get(i));
            } catch (Refused changed) {
                problems.add(config.editions()
                        .get(i)
                        .english()
                        .problem(
                                "/code",
                                "was changed after it was published as "
                                        + read.get(i).code()
                                        + "; put it back, or copy the folder and give it a new code"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigInvalid(problems);
        }
    }
}
