package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.bluelamp.benchmark.Readiness;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.ui.FrameworkNavigation;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Note;

/** Why no release can be prepared yet: each check that does not hold, what would change it, and where to go. */
final class NotReady {

    private NotReady() {}

    static Note of(Readiness readiness, Cycle cycle, Instant now) {
        var note = Note.warn(translate("benchmark.preview.not-ready"), "");
        readiness.checks().stream()
                .filter(check -> !check.holds())
                .forEach(check -> reason(note, check.rule(), cycle, now));
        return note;
    }

    private static void reason(Note note, Readiness.Rule rule, Cycle cycle, Instant now) {
        var key = "benchmark.blocked." + rule.code();
        switch (rule) {
            case CYCLE_FROZEN ->
                note.with(new Span(
                        translate(now.isBefore(cycle.freezes()) ? key : key + ".due", DateText.day(cycle.freezes()))));
            case ENOUGH_FORCES -> leading(note, key, FrameworkNavigation.participation(cycle.getId()));
            case ENOUGH_CHANGED, SAME_RULE -> note.with(new Span(translate(key)));
            case DISCARDED_DIFFERS, NONE_WAITS -> leading(note, key, "releases");
        }
    }

    private static void leading(Note note, String key, String address) {
        note.with(new Span(translate(key))).with(new Anchor(address, translate(key + ".see")));
    }
}
