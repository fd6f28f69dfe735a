package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;

/**
 * Says in the same place every time what became of an answer. The line has its role from the beginning and only its words
 * change, so that a screen reader says them politely. Success is never a pop-up.
 */
public class SavedLine extends Span {

    public SavedLine() {
        setClassName("st");
        getElement().setAttribute("role", "status");
    }

    public void notAnswered() {
        show(Icon.RING, Tone.QUIET, translate("uikit.saved.notAnswered"));
    }

    /** For work that the view knows to take longer than 400 ms; until then nothing is said. */
    public void saving() {
        show(Icon.SYNC, Tone.QUIET, translate("uikit.saved.saving"));
    }

    /** {@code Saved 14:02}; with its day if that was not today. */
    public void saved(Instant at, Clock clock) {
        show(Icon.CHECK, Tone.OK, translate("uikit.saved.saved", DateText.recent(at, clock)));
    }

    /** The value is still in the field. */
    public void notSaved(Runnable tryAgain) {
        failed(Icon.ALERT, Tone.WARN, translate("uikit.saved.notSaved"), tryAgain);
    }

    /** The change could not be entered in the history, so it was not made. */
    public void historyNotWritten(Runnable tryAgain) {
        failed(Icon.STOP, Tone.STOP, translate("uikit.saved.historyNotWritten"), tryAgain);
    }

    /** Signed off, closed, or not this person's to change. */
    public void readOnly(String why) {
        show(Icon.LOCK, Tone.QUIET, why);
    }

    private void failed(Icon icon, Tone tone, String words, Runnable tryAgain) {
        show(icon, tone, words + " ").add(Buttons.inline(translate("uikit.saved.tryAgain"), _ -> tryAgain.run()));
    }

    private Span show(Icon icon, Tone tone, String words) {
        setClassName(tone.on("st"));
        removeAll();
        Span span = new Span(new Span(words));
        add(icon.drawn(), span);
        return span;
    }
}
