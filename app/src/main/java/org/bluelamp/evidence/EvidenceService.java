package org.bluelamp.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.evidence.spi.SubjectGuard;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of evidence in one's own force: offered by those who answer, decided by the lead. */
@Service
public class EvidenceService {

    /** Not withdrawn, for one part of a subject. Keeps a list readable. */
    private static final int MOST_ITEMS = 30;

    private final AllEvidence evidence;
    private final EvidenceFiles files;
    private final Reception reception;
    private final ObjectProvider<SubjectGuard> guards;
    private final Clock clock;

    EvidenceService(
            AllEvidence evidence,
            EvidenceFiles files,
            Reception reception,
            ObjectProvider<SubjectGuard> guards,
            Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.reception = reception;
        this.guards = guards;
        this.clock = clock;
    }

    /**
     * Everything that is missing or wrong in an offer as far as it is filled in, so that it can be mended in one go.
     *
     * @param address of the link, or null for a file
     */
    @Requires(Permission.OFFER_EVIDENCE)
    public List<Refused> refusals(Offer offer, @Nullable String address) {
        var refusals = new ArrayList<Refused>();
        if (address != null) {
            Link.refusal(address).ifPresent(refusals::add);
        }
        refusals.addAll(offer.refusals(UkDay.today(clock)));
        return List.copyOf(refusals);
    }

    /**
     * Takes in a file and looks at it; nothing of it is kept until it is offered. Refused, with the field {@code file}, for
     * one that is too large, of another type than the few that are taken, or not what its name says.
     *
     * @param declared how many bytes the sender says there are, or a negative number
     * @return to be closed by the caller, whether it is offered or not
     */
    @Requires(Permission.OFFER_EVIDENCE)
    public ReceivedFile receive(@Nullable String name, long declared, InputStream content) {
        return reception.receive(name, declared, content);
    }

    @Requires(Permission.OFFER_EVIDENCE)
    @Transactional
    public Evidence offerLink(Subject subject, Offer offer, @Nullable String address) {
        check(subject, offer);
        var link = Link.of(address);
        return evidence.saveAndFlush(
                Evidence.offered(subject, offer, link, Actor.current().personId(), clock.instant()));
    }

    /** @param file stays the caller's to close */
    @Requires(Permission.OFFER_EVIDENCE)
    @Transactional
    public Evidence offerFile(Subject subject, Offer offer, ReceivedFile file) {
        check(subject, offer);
        var offered = evidence.saveAndFlush(
                Evidence.offered(subject, offer, file, Actor.current().personId(), clock.instant()));
        files.keep(offered.getId(), file);
        return offered;
    }

    private void check(Subject subject, Offer offer) {
        guard(subject);
        Refused.ifAny(offer.refusals(UkDay.today(clock)));
        if (evidence.countOtherThan(subject.kind(), subject.id(), subject.part(), EvidenceStatus.WITHDRAWN)
                >= MOST_ITEMS) {
            throw Refused.because("evidence.refused.too-many", MOST_ITEMS);
        }
    }

    /**
     * Lets it count. The lead may accept what the lead offered: in many forces the lead is the only one who gathers
     * evidence, and a rule that needs a second person would leave their assessment without any. The history shows who
     * offered and who accepted, and the evidence says so wherever it is shown.
     *
     * @param version the one that was looked at; {@link Stale} when it has changed since
     */
    @Requires(Permission.DECIDE_EVIDENCE)
    @Transactional
    public Evidence accept(UUID id, int version) {
        var item = asSeen(id, version);
        item.accept(Actor.current().personId(), clock.instant());
        return evidence.saveAndFlush(item);
    }

    /** Sends it back, with a reason that tells its giver what would do. */
    @Requires(Permission.DECIDE_EVIDENCE)
    @Transactional
    public Evidence sendBack(UUID id, int version, @Nullable String reason) {
        var item = asSeen(id, version);
        item.returnWith(reason, Actor.current().personId(), clock.instant());
        return evidence.saveAndFlush(item);
    }

    /** Takes it back; see {@link Evidence#withdrawableBy}. */
    @Requires(Permission.OFFER_EVIDENCE)
    @Transactional
    public Evidence withdraw(UUID id, int version) {
        var item = asSeen(id, version);
        var actor = Actor.current();
        item.withdraw(actor.personId(), actor.may(Permission.DECIDE_EVIDENCE));
        return evidence.saveAndFlush(item);
    }

    private Evidence found(UUID id) {
        return evidence.findById(id).orElseThrow(() -> new Absent("evidence"));
    }

    private Evidence asSeen(UUID id, int version) {
        var item = found(id);
        guard(item.subject());
        Stale.unless(item.version() == version, item);
        return item;
    }

    private void guard(Subject subject) {
        guards.orderedStream()
                .filter(guard -> guard.takes(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new Absent(subject.kind()))
                .checkOpenForEvidence(subject);
    }
}
