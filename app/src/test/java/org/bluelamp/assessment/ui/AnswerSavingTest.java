package org.bluelamp.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.UUID;
import org.bluelamp.assessment.AnswerService;
import org.bluelamp.assessment.SaveAnswer;
import org.bluelamp.identity.People;
import org.bluelamp.problems.Stale;
import org.bluelamp.uikit.SavedLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerSavingTest extends AssessmentScreenTest {

    @Autowired
    People names;

    @Autowired
    Clock clock;

    @Test
    void doesNotTryForEverWhereNothingNewerStands() {
        made.answer(FORCE, assessment, "MH07", 2);
        as(people.lead(FORCE)).at(address());
        var standing = assessments.standing(assessment.getId());
        var stands = standing.answer("MH07").orElseThrow();
        var refusing = mock(AnswerService.class);
        when(refusing.save(any(), eq("MH07"), any())).thenThrow(new Stale(stands));
        var saving = new AnswerSaving(refusing, names, clock, standing, () -> {});
        var card = new StandardCard(
                standing.edition(), standing.edition().standard("MH07").orElseThrow(), standing.answer("MH07"), saving);
        UI.getCurrent().add(card);

        saving.save(card, new SaveAnswer(3, false, null, "Mine", stands.version(), UUID.randomUUID()), () -> {});

        verify(refusing, times(1)).save(any(), any(), any());
        assertThat(_get(card, SavedLine.class).getElement().getTextRecursively())
                .contains("Not saved");
    }
}
