package org.bluelamp.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Answers extends Repository<Answer, UUID> {

    List<Answer> findAllByAssessment(UUID assessment);

    List<Answer> findAllByAssessmentAndStandardIn(UUID assessment, Collection<String> standards);

    Optional<Answer> findByAssessmentAndStandard(UUID assessment, String standard);

    @Query("select count(*) from Answer where assessment = :assessment and (level is not null or notApplicable)"
            + " and standard in :standards")
    int answered(UUID assessment, Collection<String> standards);

    Answer saveAndFlush(Answer answer);
}
