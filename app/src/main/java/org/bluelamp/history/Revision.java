package org.bluelamp.history;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed audited records. The database adds force and xid, which joins it to {@code change}. */
@Entity
@RevisionEntity
class Revision implements Serializable {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    // one by one: a pooled optimiser keeps its state for each force, and numbers would not follow time
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 1)
    private long rev;

    @RevisionTimestamp
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    long rev() {
        return rev;
    }

    Instant at() {
        return at;
    }
}
