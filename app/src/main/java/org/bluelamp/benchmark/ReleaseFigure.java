package org.bluelamp.benchmark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.disclosure.Quartiles;
import org.hibernate.annotations.Immutable;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The published figures of one area, or that they are withheld. */
@Entity
@Audited
@Immutable
public class ReleaseFigure implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID release;
    private String area;
    private int position;
    private @Nullable Integer lower;
    private @Nullable Integer median;
    private @Nullable Integer upper;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseFigure() {}

    ReleaseFigure(UUID release, String area, int position, Optional<Quartiles> quartiles) {
        this.id = UUID.randomUUID();
        this.release = release;
        this.area = area;
        this.position = position;
        quartiles.ifPresent(figures -> {
            this.lower = figures.lower();
            this.median = figures.median();
            this.upper = figures.upper();
        });
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public String area() {
        return area;
    }

    int position() {
        return position;
    }

    UUID release() {
        return release;
    }

    /** Empty where withheld. Everybody gets the same, the national service too. */
    public Optional<Quartiles> quartiles() {
        return Optional.ofNullable(lower)
                .map(low -> new Quartiles(low, Objects.requireNonNull(median), Objects.requireNonNull(upper)));
    }
}
