package org.bluelamp.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.framework.Area;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;

/**
 * The one area that a force opened to a reviewer, as it stands now.
 *
 * @param asked its standards that were opened, in the edition's order
 * @param answers by standard
 * @param evidence by standard; none that was withdrawn
 */
public record Reviewed(
        UUID assessment,
        Edition edition,
        Area area,
        List<Standard> asked,
        Map<String, Answer> answers,
        Map<String, List<Evidence>> evidence) {

    public Optional<Answer> answer(String standard) {
        return Optional.ofNullable(answers.get(standard));
    }

    /** What shows the rating of a standard, oldest first. */
    public List<Evidence> evidence(String standard) {
        return evidence.getOrDefault(standard, List.of());
    }

    /** Whether nobody has answered or shown anything in this area yet. */
    public boolean nothingYet() {
        return answers.isEmpty()
                && asked.stream().allMatch(standard -> evidence(standard.code()).isEmpty());
    }
}
