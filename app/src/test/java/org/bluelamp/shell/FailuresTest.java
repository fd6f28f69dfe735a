package org.bluelamp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;

/** What a person is told when something went wrong. */
@ExtendWith(OnScreen.class)
class FailuresTest {

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void tellsWhatBecameOfTheWorkAndOneReference() {
        MDC.put("request", "7c9e6679-7425-40de-944b-e07fc1f90ae7");
        new Failures().error(new ErrorEvent(new IllegalStateException("secret detail")));
        String told = told();
        assertThat(told)
                .contains("Everything that said “Saved” is saved.", "7C9E6679")
                .doesNotContain("secret");
    }

    @Test
    void saysNothingWhenSomebodyClosedThePageBeforeItsAnswerCame() {
        new Failures().error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        assertThat(LocatorJ._find(Dialog.class)).isEmpty();
    }

    @Test
    void showsARefusalInItsOwnWordsAndWithoutAReference() {
        Refused refused = Refused.because("shell.notFound.words");
        new Failures().error(new ErrorEvent(new RuntimeException("wrapped", refused)));
        assertThat(told()).contains("If you typed the address, check it.").doesNotContain("reference");
    }

    @Test
    void saysTheSameOfWhatIsNotThereAndWhatIsNotYours() {
        String absent = new NotFoundPage.NoSuchAddress().getElement().getOuterHTML();
        assertThat(new NotFoundPage.NotYourAddress().getElement().getOuterHTML())
                .isEqualTo(absent);
        assertThat(new NotFoundPage.NoSuchRecord().getElement().getOuterHTML()).isEqualTo(absent);
        assertThat(new NotFoundPage.NotYourRecord().getElement().getOuterHTML()).isEqualTo(absent);
    }

    private static String told() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        Dialog dialog = LocatorJ._get(Dialog.class);
        return dialog.getHeaderTitle() + " " + dialog.getElement().getTextRecursively();
    }
}
