package org.bluelamp.help;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forces asked the national service for, and what becomes of it. Each step takes the version that the person saw. */
@Service
public class Inbox {

    private final InboxRows rows;
    private final HelpCases cases;
    private final AnswerMail mail;
    private final Clock clock;

    Inbox(InboxRows rows, HelpCases cases, AnswerMail mail, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param after where the page before ended; null for the first
     * @param most at most so many
     */
    @Requires(Permission.WORK_INBOX)
    @Transactional(readOnly = true)
    public List<InboxItem> list(InboxFilter filter, @Nullable PageEnd after, int most) {
        return rows.list(filter, after, most);
    }

    /** {@link Absent} for what was never confirmed and for what was withdrawn. */
    @Requires(Permission.WORK_INBOX)
    @Transactional(readOnly = true)
    public InboxItem item(UUID id) {
        return found(id);
    }

    /** Says that somebody works on it; again by somebody else, it changes hands. */
    @Requires(Permission.WORK_INBOX)
    @Transactional
    public InboxItem takeInHand(UUID id, int version) {
        var item = asSeen(id, version);
        var by = Actor.current().personId();
        if (item.state() == CaseState.NEW) {
            try {
                cases.saveAndFlush(new HelpCase(id, item.force(), by, clock.instant()));
            } catch (DataIntegrityViolationException twoAtOnce) {
                throw new Stale(null);
            }
        } else {
            var taken = caseOf(id);
            taken.takeInHand(by, clock.instant());
            cases.saveAndFlush(taken);
        }
        return found(id);
    }

    /** The note goes back to the force, which is told by e-mail where the portal can send any. */
    @Requires(Permission.WORK_INBOX)
    @Transactional
    public InboxItem answer(UUID id, int version, @Nullable String note) {
        asSeen(id, version);
        var taken = caseOf(id);
        taken.answer(note, Actor.current().personId(), clock.instant());
        cases.saveAndFlush(taken);
        var answered = found(id);
        mail.tell(answered, Objects.requireNonNull(answered.note()));
        return answered;
    }

    @Requires(Permission.WORK_INBOX)
    @Transactional
    public InboxItem close(UUID id, int version) {
        asSeen(id, version);
        var taken = caseOf(id);
        taken.close(Actor.current().personId(), clock.instant());
        cases.saveAndFlush(taken);
        return found(id);
    }

    private InboxItem found(UUID id) {
        return rows.one(id).orElseThrow(() -> new Absent("request"));
    }

    private InboxItem asSeen(UUID id, int version) {
        var item = found(id);
        Stale.unless(item.version() == version, item);
        return item;
    }

    private HelpCase caseOf(UUID request) {
        return cases.findByRequest(request).orElseThrow(() -> Refused.because("help.refused.case.new"));
    }
}
