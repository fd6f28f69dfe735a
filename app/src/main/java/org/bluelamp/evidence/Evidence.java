package org.bluelamp.evidence;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.ForceOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One link or file that a colleague offers for a subject.
 *
 * <p>It waits until the lead accepts it or sends it back with a reason. It can be taken back, and is kept then too: it may
 * once have counted, and the history points to it. What is wrong in it is put right by offering something better.
 */
@Entity
@Audited
public class Evidence extends ForceOwned {

    private static final FreeText REASON =
            new FreeText("reason", 1_000, "evidence.refused.no-reason", "evidence.refused.long-reason");

    private String subjectKind;
    private UUID subjectId;
    private String subjectPart;

    private String title;
    private EvidenceKind kind;
    private LocalDate dated;
    private Classification classification;
    private boolean noPersonalHealthData;
    private EvidenceStatus status;

    private @Nullable String link;
    private @Nullable String fileName;
    private @Nullable String mediaType;
    private @Nullable Long size;
    private @Nullable String sha256;

    private UUID offeredBy;
    private Instant offeredAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(Subject subject, Offer offer, UUID by, Instant at) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectPart = subject.part();
        this.title = Objects.requireNonNull(offer.title()).strip();
        this.kind = Objects.requireNonNull(offer.kind());
        this.dated = Objects.requireNonNull(offer.dated());
        this.classification = Objects.requireNonNull(offer.classification());
        this.noPersonalHealthData = offer.noPersonalHealthData();
        this.status = EvidenceStatus.OFFERED;
        this.offeredBy = by;
        this.offeredAt = at;
    }

    /** @param offer without refusals */
    static Evidence offered(Subject subject, Offer offer, Link link, UUID by, Instant at) {
        var evidence = new Evidence(subject, offer, by, at);
        evidence.link = link.address();
        return evidence;
    }

    /** @param offer without refusals */
    static Evidence offered(Subject subject, Offer offer, ReceivedFile file, UUID by, Instant at) {
        var evidence = new Evidence(subject, offer, by, at);
        evidence.fileName = file.name();
        evidence.mediaType = file.mediaType();
        evidence.size = file.size();
        evidence.sha256 = file.sha256();
        return evidence;
    }

    /** From now on it counts. Refused unless it waits. */
    void accept(UUID by, Instant at) {
        decide(EvidenceStatus.ACCEPTED, by, at);
    }

    /** Sends it back. Refused unless it waits, and without a reason that tells its giver what would do. */
    void returnWith(@Nullable String reason, UUID by, Instant at) {
        var words = REASON.of(reason);
        decide(EvidenceStatus.RETURNED, by, at);
        this.reason = words;
    }

    private void decide(EvidenceStatus decision, UUID by, Instant at) {
        if (status != EvidenceStatus.OFFERED) {
            throw Refused.because("evidence.refused.decided." + status.code());
        }
        status = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /**
     * Takes it back. Whoever offered it may, until it is accepted; the lead always may. Refused when it is taken back
     * already.
     *
     * @param lead whether the person decides on evidence
     */
    void withdraw(UUID by, boolean lead) {
        if (status == EvidenceStatus.WITHDRAWN) {
            throw Refused.because("evidence.refused.decided.withdrawn");
        }
        if (!withdrawableBy(by, lead)) {
            throw Refused.because(
                    by.equals(offeredBy)
                            ? "evidence.refused.withdraw-accepted"
                            : "evidence.refused.withdraw-somebody-elses");
        }
        status = EvidenceStatus.WITHDRAWN;
    }

    /** Whether this person may take it back as it stands. */
    public boolean withdrawableBy(UUID person, boolean lead) {
        return status != EvidenceStatus.WITHDRAWN
                && (lead || (person.equals(offeredBy) && status != EvidenceStatus.ACCEPTED));
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId, subjectPart);
    }

    public String title() {
        return title;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** The date of the document itself. */
    public LocalDate dated() {
        return dated;
    }

    public Classification classification() {
        return classification;
    }

    /** The declaration of whoever offered it; always given. */
    public boolean noPersonalHealthData() {
        return noPersonalHealthData;
    }

    public EvidenceStatus status() {
        return status;
    }

    /** Whether it waits for the lead. */
    public boolean waits() {
        return status == EvidenceStatus.OFFERED;
    }

    /** Whether it counts. */
    public boolean accepted() {
        return status == EvidenceStatus.ACCEPTED;
    }

    /** Whether its content is kept here, rather than at an address. */
    public boolean isFile() {
        return fileName != null;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** Bytes. */
    public Optional<Long> size() {
        return Optional.ofNullable(size);
    }

    /** Over the content, in hexadecimal. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public UUID offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was sent back. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
