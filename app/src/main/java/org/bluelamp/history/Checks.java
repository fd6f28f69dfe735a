package org.bluelamp.history;

import java.util.List;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checks of the pinned force's history: what they found, and one more. */
@Service
@Requires(Permission.READ_SEALS)
public class Checks {

    private final CheckRows rows;
    private final CheckRounds rounds;
    private final History history;

    Checks(CheckRows rows, CheckRounds rounds, History history) {
        this.rows = rows;
        this.rounds = rounds;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public ChecksStanding standing() {
        var force = Actor.current().force();
        var standing = rows.standing().orElse(null);
        return new ChecksStanding(
                rows.list(null, 1).stream().findFirst().orElse(null),
                standing == null ? null : standing.at(),
                standing == null ? null : standing.upTo(),
                rounds.running(force).orElse(null),
                rounds.failed(force),
                rows.now());
    }

    /** Those that were kept, newest first; those that follow the cursor. */
    @Transactional(readOnly = true)
    public List<HistoryCheck> list(@Nullable ChangeCursor after, int size) {
        return rows.list(after, size);
    }

    /** Checks everything, on another thread; that this person asked is told before. */
    @Requires(Permission.ASK_FOR_CHECK)
    public void ask() {
        history.tell("history_check", null, "asked", null);
        rounds.ask(Actor.current().force());
    }
}
