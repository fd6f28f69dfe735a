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

    /** Whether it offers something to press. */
    private boolean asks;

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

    /** Something is missing before it can be saved: says what. */
    public void waits(String forWhat) {
        show(Icon.ALERT, Tone.WARN, forWhat);
    }

    /** The value is still in the field. */
    public void notSaved(Runnable tryAgain) {
        ask(Icon.ALERT, Tone.WARN, "uikit.saved.notSaved", "uikit.saved.tryAgain", tryAgain);
    }

    /** The change could not be entered in the history, so it was not made. */
    public void historyNotWritten(Runnable tryAgain) {
        ask(Icon.STOP, Tone.STOP, "uikit.saved.historyNotWritten", "uikit.saved.tryAgain", tryAgain);
    }

    /**
     * Somebody else has saved another value. Says so once, and leaves alone a value that waits to be saved: trying that again tells
     * of the other one.
     */
    public void changedMeanwhile(Runnable showTheirs) {
        if (!asks) {
            ask(Icon.SYNC, Tone.GO, "uikit.saved.changedMeanwhile", "uikit.saved.showTheirs", showTheirs);
        }
    }

    /** Signed off, closed, or not this person's to change. */
    public void readOnly(String why) {
        show(Icon.LOCK, Tone.QUIET, why);
    }

    private void ask(Icon icon, Tone tone, String words, String button, Runnable step) {
        show(icon, tone, translate(words) + " ").add(Buttons.inline(translate(button), _ -> step.run()));
        asks = true;
    }

    private Span show(Icon icon, Tone tone, String words) {
        asks = false;
        setClassName(tone.on("st"));
        removeAll();
        Span span = new Span(new Span(words));
        add(icon.drawn(), span);
        return span;
    }
}
