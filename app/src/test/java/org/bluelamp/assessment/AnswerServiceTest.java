package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluelamp.assessment.Answering.level;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.UUID;
import org.bluelamp.framework.CycleService;
import org.bluelamp.framework.EditionService;
import org.bluelamp.problems.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a save says when the database does not take it. */
class AnswerServiceTest {

    private final TransactionTemplate transaction = mock(TransactionTemplate.class);
    private final AnswerService answers = new AnswerService(
            mock(Assessments.class),
            mock(Answers.class),
            mock(CycleService.class),
            mock(EditionService.class),
            mock(Successions.class),
            mock(Doors.class),
            transaction,
            Clock.systemUTC());
    private final Answer stands = level("MH07", 2);

    private void save(Integer version) {
        when(transaction.execute(any()))
                .thenThrow(new DataIntegrityViolationException("the database says no"))
                .thenReturn(stands);
        answers.save(UUID.randomUUID(), "MH07", new SaveAnswer(3, false, null, null, version, UUID.randomUUID()));
    }

    @Test
    void doesNotBlameAColleagueWhereNobodyWasFaster() {
        assertThatThrownBy(() -> save(stands.version())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void tellsWhatStandsWhereSomebodyWas() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> save(7)).matches(stale -> stale.current() == stands);
    }
}
