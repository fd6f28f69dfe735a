package org.bluelamp.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.problems.FreeText;
import org.bluelamp.problems.Refused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The national window in which forces assess themselves against one edition.
 *
 * <p>It opens, has a baseline day on which forces are asked how far they are, closes for answers, and freezes. Between the
 * close and the freeze a force may still sign off and submit what it has. All four are instants; screens show them as
 * deadlines of Europe/London.
 */
@Entity
@Audited
public class Cycle implements Persistable<UUID> {

    private static final FreeText TITLE =
            new FreeText("title", 120, "framework.cycle.refused.noTitle", "framework.cycle.refused.longTitle");

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String title;
    private String edition;
    private Instant opens;
    private Instant baseline;
    private Instant closes;
    private Instant freezes;
    private CycleState state;

    @SuppressWarnings("NullAway.Init")
    protected Cycle() {}

    Cycle(String title, String edition, CycleDates dates) {
        this.id = UUID.randomUUID();
        this.title = title(title);
        this.edition = edition;
        this.opens = dates.opens();
        this.baseline = dates.baseline();
        this.closes = dates.closes();
        this.freezes = dates.freezes();
        this.state = CycleState.PLANNED;
    }

    private static String title(String title) {
        return TITLE.of(title);
    }

    /** Lets forces in from the day on which it opens. Refused unless it is planned. */
    void open() {
        if (state != CycleState.PLANNED) {
            throw Refused.because("framework.cycle.refused.notPlanned");
        }
        state = CycleState.OPEN;
    }

    /**
     * Gives forces more time. Refused unless it is open; for a close or freeze earlier than before, because forces have
     * planned by it; and when neither moves.
     */
    void extend(Instant closes, Instant freezes) {
        if (state == CycleState.FROZEN) {
            throw Refused.because("framework.cycle.refused.frozen");
        }
        if (state != CycleState.OPEN) {
            throw Refused.because("framework.cycle.refused.notOpen");
        }
        if (closes.isBefore(this.closes)) {
            throw Refused.field("closes", "framework.cycle.refused.shorterCloses");
        }
        if (freezes.isBefore(this.freezes)) {
            throw Refused.field("freezes", "framework.cycle.refused.shorterFreezes");
        }
        if (closes.equals(this.closes) && freezes.equals(this.freezes)) {
            throw Refused.field("closes", "framework.cycle.refused.sameDates");
        }
        var extended = new CycleDates(opens, baseline, closes, freezes);
        this.closes = extended.closes();
        this.freezes = extended.freezes();
    }

    /** Ends it for good. Refused unless it is open and has closed: nobody loses time that they were promised. */
    void freeze(Instant now) {
        if (state == CycleState.FROZEN) {
            throw Refused.because("framework.cycle.refused.frozen");
        }
        if (state != CycleState.OPEN) {
            throw Refused.because("framework.cycle.refused.notOpen");
        }
        if (now.isBefore(closes)) {
            throw Refused.because("framework.cycle.refused.notClosed");
        }
        state = CycleState.FROZEN;
    }

    /** Whether a force may answer now: from the opening until just before the close. */
    public boolean takesAnswers(Instant now) {
        return state == CycleState.OPEN && !now.isBefore(opens) && now.isBefore(closes);
    }

    /** Whether a force may sign off and submit now: from the opening until somebody freezes it, late or not. */
    public boolean takesSubmissions(Instant now) {
        return state == CycleState.OPEN && !now.isBefore(opens);
    }

    /** Whole days until the one on which it closes; 0 on that day, fewer after it. */
    public long daysLeft(Instant now) {
        return ChronoUnit.DAYS.between(UkDay.of(now), UkDay.of(closes));
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** How often it has been saved since it was made. */
    public int version() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public String title() {
        return title;
    }

    /** The code of the edition that it asks. */
    public String edition() {
        return edition;
    }

    public Instant opens() {
        return opens;
    }

    public Instant baseline() {
        return baseline;
    }

    public Instant closes() {
        return closes;
    }

    public Instant freezes() {
        return freezes;
    }

    public CycleState state() {
        return state;
    }
}
