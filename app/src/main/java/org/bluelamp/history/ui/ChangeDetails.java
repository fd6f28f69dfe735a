package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.OpenedChange;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Sealed;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** An opened change: what it changed, the facts around it, and the way to the record as it was. */
class ChangeDetails extends Div {

    private final ChangeLog log;
    private final Div then = new Div();

    ChangeDetails(OpenedChange opened, ChangeLog log) {
        this.log = log;
        addClassNames("more", "stack");
        var headline = opened.told().headline();
        if (!headline.about().isEmpty()) {
            add(new Phrase(headline.about(), headline.aboutIn()).in(new Paragraph()));
        }
        if (!opened.erased().isEmpty()) {
            add(Note.info(translate("history.erased", opened.erased())));
        }
        add(new FieldChanges(opened.fields()), facts(opened));
        var record = opened.told().change().record();
        if (record != null) {
            add(ways(opened, record), then);
        }
    }

    private static Facts facts(OpenedChange opened) {
        var change = opened.told().change();
        var facts = new Facts()
                .add(translate("history.fact.when"), moment(change))
                .add(translate("history.fact.role"), opened.told().role());
        if (!opened.home().isEmpty()) {
            facts.add(translate("history.fact.homeForce"), opened.home());
        }
        if (!change.purpose().isEmpty() && !change.purpose().equals("use")) {
            facts.add(translate("history.fact.purpose"), opened.purpose());
        }
        if (!change.request().isEmpty()) {
            facts.add(translate("history.fact.request"), fixed(change.request()));
        }
        if (change.record() != null) {
            facts.add(
                    translate("history.fact.record"),
                    // the name of the table is what a legal hold of one record asks for
                    new Span(
                            new Span(KindWords.kind(change.entity()) + " "),
                            fixed(change.entity() + " " + change.record())));
        }
        return facts.add(translate("history.fact.number"), number(change.sealed()))
                .add(translate("history.fact.fingerprint"), fixed(inFours(change.hash())));
    }

    private static String number(@Nullable Sealed sealed) {
        return sealed == null
                ? translate("history.fact.number.none")
                : translate(
                        "history.fact.number.sealed",
                        Numbers.whole(sealed.number()),
                        Numbers.whole(sealed.seal()),
                        DateText.moment(sealed.at()));
    }

    private static String moment(Change change) {
        return DateText.day(change.at()) + ", "
                + change.at().atZone(UkDay.ZONE).toLocalTime().withNano(0);
    }

    private static Span fixed(String text) {
        var span = new Span(text);
        span.addClassName("seal");
        return span;
    }

    private static String inFours(String hash) {
        return hash.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private Div ways(OpenedChange opened, UUID record) {
        var change = opened.told().change();
        var subject = opened.told().headline().subject();
        var words = subject.isEmpty() ? translate("history.then.unnamed") : translate("history.then", subject);
        var all = way(
                HistoryNavigation.toRecord(change.entity(), record),
                subject.isEmpty() ? translate("history.allUnnamed") : translate("history.all", subject));
        var ways = Buttons.row();
        var button = Buttons.small(Icon.FILE, words, click -> toggle(click.getSource(), change));
        button.getElement().setAttribute("aria-expanded", "false");
        ways.add(button, all);
        if (!opened.redact().isEmpty()) {
            ways.add(way(opened.redact(), translate("history.redact")));
        }
        if (!opened.hold().isEmpty()) {
            ways.add(way(opened.hold(), translate("history.hold")));
        }
        return ways;
    }

    private static Anchor way(String address, String words) {
        var way = new Anchor(address, words);
        way.addClassNames("btn", "small", "text");
        return way;
    }

    private void toggle(NativeButton button, Change change) {
        var open = then.getComponentCount() == 0;
        then.removeAll();
        if (open) {
            then.add(new RecordThenFacts(log.then(change.id(), Texts.locale())));
        }
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
