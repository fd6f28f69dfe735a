package org.bluelamp.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;

/** A state: a shape and a word before it is a colour. */
public class Status extends Span {

    public Status(Icon icon, Tone tone, String word) {
        setClassName(tone.on("st"));
        add(icon.drawn(), new Span(word));
    }

    public static Status notStarted() {
        return new Status(Icon.RING, Tone.QUIET, translate("uikit.status.notStarted"));
    }

    public static Status inProgress() {
        return new Status(Icon.HALF, Tone.GO, translate("uikit.status.inProgress"));
    }

    public static Status complete() {
        return new Status(Icon.CHECK, Tone.OK, translate("uikit.status.complete"));
    }

    /** What cannot be done yet is shown, with a padlock; what a role cannot do is absent. */
    public static Status cannotStartYet() {
        return new Status(Icon.LOCK, Tone.QUIET, translate("uikit.status.cannotStartYet"));
    }

    public static Status ok(String word) {
        return new Status(Icon.CHECK, Tone.OK, word);
    }

    public static Status underWay(String word) {
        return new Status(Icon.HALF, Tone.GO, word);
    }

    public static Status needsSomeone(String word) {
        return new Status(Icon.ALERT, Tone.WARN, word);
    }

    public static Status refused(String word) {
        return new Status(Icon.STOP, Tone.STOP, word);
    }

    public static Status open(String word) {
        return new Status(Icon.RING, Tone.QUIET, word);
    }

    public static Status locked(String word) {
        return new Status(Icon.LOCK, Tone.QUIET, word);
    }
}
