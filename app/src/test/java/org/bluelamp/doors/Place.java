package org.bluelamp.doors;

import java.util.List;
import java.util.UUID;

/**
 * What one force has, and where: the target of a stranger's requests. An empty place has the same shape and nothing in it.
 *
 * @param word stands in every text that the force wrote, and nowhere else
 * @param cycle a national one, in which the force has its assessment
 * @param release a national one
 * @param change one change of the force's answer
 * @param seal the hash of the first seal of the force's history
 * @param checkpoint one of the force's history, with a signature under it that nobody has brought yet, and the key of that
 * @param reader who gets its checkpoints by e-mail
 * @param sharing a request for help that waits for its chief officer
 * @param request another, which the national service has
 * @param nextCycle a national one, in which it has none yet
 * @param plannedCycle a national one that has not opened
 * @param person its lead
 * @param operation the random number with which its answer was saved, and its request for help written
 */
record Place(
        String force,
        String word,
        UUID cycle,
        UUID nextCycle,
        UUID plannedCycle,
        UUID person,
        UUID operation,
        UUID assessment,
        int version,
        String standard,
        int answerVersion,
        String emptyStandard,
        UUID evidence,
        int evidenceVersion,
        UUID file,
        UUID release,
        UUID change,
        String seal,
        UUID checkpoint,
        String countersigned,
        String key,
        UUID reader,
        UUID sharing,
        UUID request,
        UUID redaction,
        UUID disposal,
        UUID hold,
        UUID guest) {

    /** Where nobody has anything. */
    Place empty() {
        return new Place(
                "nowhere",
                "nothing",
                cycle,
                nextCycle,
                plannedCycle,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                version,
                standard,
                answerVersion,
                emptyStandard,
                UUID.randomUUID(),
                evidenceVersion,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "none",
                UUID.randomUUID(),
                countersigned.replace(force, "nowhere"),
                "none",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    /** The same, where another release is looked at. */
    Place showing(UUID another) {
        return new Place(
                force,
                word,
                cycle,
                nextCycle,
                plannedCycle,
                person,
                operation,
                assessment,
                version,
                standard,
                answerVersion,
                emptyStandard,
                evidence,
                evidenceVersion,
                file,
                another,
                change,
                seal,
                checkpoint,
                countersigned,
                key,
                reader,
                sharing,
                request,
                redaction,
                disposal,
                hold,
                guest);
    }

    /** What its chief officer sent the national service by name. */
    List<String> sent() {
        return List.of(force, word, request.toString());
    }

    /** What must never stand in an answer to a stranger. */
    List<String> traces() {
        return List.of(
                word,
                force,
                person.toString(),
                operation.toString(),
                assessment.toString(),
                evidence.toString(),
                file.toString(),
                change.toString(),
                seal,
                checkpoint.toString(),
                reader.toString(),
                sharing.toString(),
                request.toString(),
                redaction.toString(),
                disposal.toString(),
                hold.toString(),
                guest.toString());
    }
}
