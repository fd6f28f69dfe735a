package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ToldChange;
import org.bluelamp.history.spi.Change;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Tone;
import org.bluelamp.uikit.Words;
import org.jspecify.annotations.Nullable;

/** One change in the list: when, what, who. Its headline opens and closes what it changed, in place. */
class ChangeLine extends ListItem {

    private final ToldChange told;
    private final ChangeLog log;
    private final NativeButton headline;
    private @Nullable Div details;

    /** @param turned told of this line and whether it now stands open */
    ChangeLine(ToldChange told, ChangeLog log, BiConsumer<ToldChange, Boolean> turned) {
        this.told = told;
        this.log = log;
        var time = new HtmlContainer("time");
        time.setText(DateText.time(told.change().at()));
        time.getElement().setAttribute("datetime", told.change().at().toString());
        headline = Buttons.inline(told.headline().words(), click -> {
            turn(details == null);
            turned.accept(told, details != null);
        });
        headline.getElement().setAttribute("aria-expanded", "false");
        var who = new Div(Words.meta(told.who() + ", " + told.role()));
        var what = new Span(headline, who);
        what.addClassName("what");
        add(time, what);
        add(status(told.change()));
    }

    private static Status status(Change change) {
        if (change.role().equals("database")) {
            return Status.needsSomeone(translate("history.status.prompt"));
        }
        return change.sealed() == null
                ? new Status(Icon.CLOCK, Tone.QUIET, translate("history.status.waiting"))
                : new Status(Icon.SEAL, Tone.QUIET, translate("history.status.sealed"));
    }

    private Div details() {
        var id = told.change().id();
        return told.together() == 1
                ? new ChangeDetails(log.one(id, Texts.locale()), log)
                : new ChangesTogether(log.together(id, Texts.locale()), told.together());
    }

    void turn(boolean open) {
        if (details != null) {
            remove(details);
            details = null;
        }
        if (open) {
            details = details();
            add(details);
        }
        setClassName("open", open);
        headline.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
