package org.bluelamp.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bluelamp.evidence.spi.SubjectGuard;
import org.bluelamp.history.History;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Evidence of one's own force: offered by those who answer, decided by the lead, opened by those who may read it. */
@Service
public class EvidenceService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** Not withdrawn, for one part of a subject. Keeps a list readable. */
    private static final int MOST_ITEMS = 30;

    private final AllEvidence evidence;
    private final EvidenceFiles files;
    private final Reception reception;
    private final ObjectProvider<SubjectGuard> guards;
    private final History history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    EvidenceService(
            AllEvidence evidence,
            EvidenceFiles files,
            Reception reception,
            ObjectProvider<SubjectGuard> guards,
            History history,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.reception = reception;
        this.guards = guards;
        this.history = history;
        this.events = events;
        this.transaction = transaction;
        this.json = json;
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
        refusals.addAll(offer.refusals(today()));
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
        return offered(Evidence.offered(subject, offer, link, Actor.current().personId(), now()));
    }

    /** @param file stays the caller's to close */
    @Requires(Permission.OFFER_EVIDENCE)
    @Transactional
    public Evidence offerFile(Subject subject, Offer offer, ReceivedFile file) {
        check(subject, offer);
        var offered =
                offered(Evidence.offered(subject, offer, file, Actor.current().personId(), now()));
        files.keep(offered.getId(), file);
        return offered;
    }

    private void check(Subject subject, Offer offer) {
        guard(subject);
        offer.refusals(today()).stream().findFirst().ifPresent(refused -> {
            throw refused;
        });
        if (evidence.countOtherThan(subject.kind(), subject.id(), subject.part(), EvidenceStatus.WITHDRAWN)
                >= MOST_ITEMS) {
            throw Refused.because("evidence.refused.too-many", MOST_ITEMS);
        }
    }

    private Evidence offered(Evidence offered) {
        var saved = evidence.saveAndFlush(offered);
        events.publishEvent(new EvidenceChanged(saved.subject()));
        return saved;
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
        item.accept(Actor.current().personId(), now());
        return decided(item);
    }

    /** Sends it back, with a reason that tells its giver what would do. */
    @Requires(Permission.DECIDE_EVIDENCE)
    @Transactional
    public Evidence sendBack(UUID id, int version, @Nullable String reason) {
        var item = asSeen(id, version);
        item.returnWith(reason, Actor.current().personId(), now());
        return decided(item);
    }

    private Evidence decided(Evidence item) {
        var saved = evidence.saveAndFlush(item);
        events.publishEvent(new EvidenceDecided(saved.subject()));
        return saved;
    }

    /** Takes it back; see {@link Evidence#withdrawableBy}. */
    @Requires(Permission.OFFER_EVIDENCE)
    @Transactional
    public Evidence withdraw(UUID id, int version) {
        var item = asSeen(id, version);
        var actor = Actor.current();
        item.withdraw(actor.personId(), actor.may(Permission.DECIDE_EVIDENCE));
        var saved = evidence.saveAndFlush(item);
        events.publishEvent(new EvidenceChanged(saved.subject()));
        return saved;
    }

    /** All evidence of a subject by part, whatever its status, oldest first; in one query and without any content. */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public Map<String, List<Evidence>> of(String kind, UUID subject) {
        return evidence.findAllOf(kind, subject).stream()
                .collect(Collectors.groupingBy(
                        item -> item.subject().part(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** All evidence of one part, whatever its status, oldest first. */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public List<Evidence> of(Subject subject) {
        return evidence.findAllOf(subject.kind(), subject.id(), subject.part());
    }

    /**
     * At most so many of a subject, oldest first, those that follow the one that was offered then and has this id.
     *
     * @param part none for all parts
     */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public List<Evidence> after(
            String kind, UUID subject, @Nullable String part, Instant offeredAt, UUID id, int limit) {
        return part == null
                ? evidence.findAllAfter(kind, subject, offeredAt, id, Limit.of(limit))
                : evidence.findAllAfter(kind, subject, part, offeredAt, id, Limit.of(limit));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public Evidence evidence(UUID id) {
        return found(id);
    }

    /**
     * Opens the file. That it is opened is written and committed before the first byte is read; if it cannot be written,
     * nothing is read. {@link Absent} for what this force does not have and for a link.
     *
     * @return to be closed by the caller
     */
    @Requires(Permission.READ_EVIDENCE)
    public OpenedFile open(UUID id) {
        var item = read(() -> found(id));
        var name = item.fileName().orElseThrow(() -> new Absent("evidence"));
        var size = item.size().orElseThrow();
        history.tell("evidence", id, "opened", detail(item));
        try {
            var copy = Files.createTempFile("evidence-", ".opened");
            try {
                transaction.executeWithoutResult(status -> files.copy(id, size, copy));
            } catch (RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
            return new OpenedFile(name, item.mediaType().orElseThrow(), size, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an auditor needs to know of it without opening it too. */
    private String detail(Evidence item) {
        return json.writeValueAsString(Map.of(
                "title", item.title(),
                "subject_part", item.subject().part(),
                "file_name", item.fileName().orElseThrow(),
                "sha256", item.sha256().orElseThrow()));
    }

    private Evidence found(UUID id) {
        return evidence.findById(id).orElseThrow(() -> new Absent("evidence"));
    }

    private Evidence asSeen(UUID id, int version) {
        var item = found(id);
        guard(item.subject());
        if (item.version() != version) {
            throw new Stale(item);
        }
        return item;
    }

    private void guard(Subject subject) {
        guards.orderedStream()
                .filter(guard -> guard.takes(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new Absent(subject.kind()))
                .checkOpenForEvidence(subject);
    }

    /** By which the date of a document is judged. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** To the microsecond, as the database keeps it, so that an instant is the same before and after it is saved. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
