package org.bluelamp.guests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.identity.Account;
import org.bluelamp.identity.Accounts;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.identity.SignIn;
import org.bluelamp.identity.Visit;
import org.bluelamp.identity.spi.Hosts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which forces have let in whoever is at work, and the way there. Asked at home. */
@Service
@Requires(Permission.VISIT)
public class Visiting implements Hosts {

    private final Accounts accounts;
    private final GrantRows rows;
    private final AllGrants grants;
    private final SignIn signIn;
    private final TransactionTemplate transaction;

    Visiting(
            Accounts accounts,
            GrantRows rows,
            AllGrants grants,
            SignIn signIn,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.rows = rows;
        this.grants = grants;
        this.signIn = signIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Those that hold today, the first to end first. */
    public List<OpenDoor> open() {
        return accounts.mine().map(rows::open).orElse(List.of());
    }

    @Override
    public Optional<Actor> welcome(UUID grant) {
        var home = Actor.current().force();
        return accounts.mine()
                .flatMap(account -> rows.open(account).stream()
                        .filter(door -> door.grant().equals(grant))
                        .findFirst()
                        .map(door -> come(door, account, home)));
    }

    private Actor come(OpenDoor door, Account account, String home) {
        var visit = new Visit(door.grant(), home, door.ends());
        var guest = signIn.guest(door.force(), account, door.purpose().role(), visit);
        Actor.job(door.force(), "sign-in")
                .run(() -> transaction.executeWithoutResult(status -> {
                    var grant = grants.findById(door.grant()).orElseThrow();
                    grant.welcome(account.subject(), guest.personId());
                    grants.saveAndFlush(grant);
                }));
        return guest;
    }
}
