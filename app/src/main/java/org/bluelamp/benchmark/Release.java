package org.bluelamp.benchmark;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.bluelamp.benchmark.figures.Computed;
import org.bluelamp.benchmark.figures.Figures;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.benchmark.figures.ReleaseEngine;
import org.bluelamp.framework.Cycle;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.bluelamp.tenancy.Coded;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One publication of a frozen cycle's figures. One person prepares it: then the figures are computed, once. A second person
 * publishes or discards it, and after that nothing about it changes; the database holds all of this too.
 */
@Entity
@Audited
@SecondaryTable(name = Release.MEMBERSHIP, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
public class Release implements Persistable<UUID> {

    /** Its row is the national plane's: under a force's pin it does not exist. */
    static final String MEMBERSHIP = "release_membership";

    private static final FreeText REASON =
            new FreeText("reason", 1_000, "benchmark.refused.no_reason", "benchmark.refused.long_reason");

    /** How many attempts there are follows from who answered what: told to the last one, it would be a figure by itself. */
    private static final int HUNDREDS = 100;

    private static final Map<String, String> RULES = Map.of(ReleaseEngine.RULE, "benchmark.rule.d5");

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID cycle;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String edition;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String rule;

    @Column(updatable = false)
    private String forces;

    @Column(updatable = false)
    private String partition;

    @Column(updatable = false)
    private String figures;

    @Column(updatable = false)
    private String membership;

    @Column(table = MEMBERSHIP, updatable = false)
    @NotAudited
    private @Nullable String members;

    @Column(table = MEMBERSHIP, updatable = false)
    @NotAudited
    private @Nullable String nonce;

    @Column(updatable = false)
    private int attempts;

    @Column(updatable = false)
    private int disclosed;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(updatable = false)
    private Instant preparedAt;

    @Column(updatable = false)
    private UUID preparedBy;

    private ReleaseState state;
    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;
    private @Nullable Instant discardedAt;
    private @Nullable UUID discardedBy;
    private @Nullable String discardedWhy;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    /**
     * @param number counts the releases of the cycle that were ever prepared, from 1
     * @param restates whether one of them is published already
     * @param reason why the figures are stated again. Refused where a restatement has none
     */
    Release(
            Cycle cycle,
            int number,
            boolean restates,
            Computed computed,
            Attacked attacked,
            @Nullable String reason,
            UUID by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.cycle = cycle.getId();
        this.number = number;
        this.edition = cycle.edition();
        this.title = cycle.title();
        this.rule = computed.figures().rule();
        this.forces = computed.figures().forces().code();
        this.partition = computed.figures().partition().code();
        this.figures = FiguresJson.write(computed.figures());
        this.members = String.join("\n", computed.members().keySet());
        var commitment = Commitment.to(id, computed.members().keySet());
        this.membership = commitment.text();
        this.nonce = commitment.nonce();
        this.attempts = attacked.attempts() / HUNDREDS * HUNDREDS;
        this.disclosed = attacked.disclosed();
        this.reason = restates ? REASON.of(reason) : null;
        this.preparedBy = by;
        this.preparedAt = at;
        this.state = ReleaseState.PREPARED;
    }

    /** Shows it to everybody, for good. Refused for whoever prepared it, and once it is decided. */
    void publish(UUID by, Instant at) {
        undecided();
        if (by.equals(preparedBy)) {
            throw Refused.because("benchmark.refused.same_person");
        }
        state = ReleaseState.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** Discards it. Refused without a reason, and once it is decided. */
    void discard(@Nullable String why, UUID by, Instant at) {
        undecided();
        discardedWhy = REASON.of(why);
        state = ReleaseState.DISCARDED;
        discardedBy = by;
        discardedAt = at;
    }

    private void undecided() {
        if (state != ReleaseState.PREPARED) {
            throw Refused.because("benchmark.refused.decided");
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public UUID cycle() {
        return cycle;
    }

    /** Counts the releases of its cycle that were ever prepared, from 1. */
    public int number() {
        return number;
    }

    public String edition() {
        return edition;
    }

    /** The title of its cycle. */
    public String title() {
        return title;
    }

    /** The rules by which its figures were made, by their name. */
    public String rule() {
        return rule;
    }

    /** The key of the sentence that says these rules; none for rules that no text says any more. */
    public Optional<String> ruleText() {
        return Optional.ofNullable(RULES.get(rule));
    }

    /** How many forces are in it, as a band: {@code 40+}. */
    public String forces() {
        return forces;
    }

    public Partition partition() {
        return Coded.of(Partition.class, partition);
    }

    /** All that it shows. */
    public Figures figures() {
        return FiguresJson.read(figures);
    }

    /** The codes of the forces in it. Read under the national pin alone. */
    SortedSet<String> members() {
        var codes = requireNonNull(members, "who is in a release is read under the national pin");
        return codes.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(codes.split("\n", -1)));
    }

    /** What opens the commitment to who is in it, with the list of them; none under a force's pin, and for an old release. */
    Optional<String> nonce() {
        return Optional.ofNullable(nonce);
    }

    /** The commitment to who is in it, as {@link Commitment} has it. */
    public String membership() {
        return membership;
    }

    /** How often it was attacked before it was prepared, in hundreds, rounded down. */
    public int attempts() {
        return attempts;
    }

    /** How many values that disclosed: none, or it could not have been prepared. */
    public int disclosed() {
        return disclosed;
    }

    /** Why the figures of the cycle were stated again. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public ReleaseState state() {
        return state;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public UUID preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> discardedAt() {
        return Optional.ofNullable(discardedAt);
    }

    public Optional<String> discardedWhy() {
        return Optional.ofNullable(discardedWhy);
    }
}
