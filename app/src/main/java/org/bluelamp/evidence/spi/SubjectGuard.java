package org.bluelamp.evidence.spi;

import org.bluelamp.evidence.Subject;

/**
 * Answers for the subjects of one kind. A room that wants evidence beside its records offers one as a bean; for a kind that
 * nobody guards, nothing is taken.
 */
public interface SubjectGuard {

    /** Whether this guard answers for subjects of this kind, such as {@code assessment}. */
    boolean takes(String kind);

    /**
     * Returns when evidence may be offered, decided and withdrawn for this subject now. Called inside the transaction of
     * the change.
     *
     * @throws org.bluelamp.problems.Absent for a subject, or a part of it, that this force does not have
     * @throws org.bluelamp.problems.Refused for one that is closed
     */
    void checkOpenForEvidence(Subject subject);
}
