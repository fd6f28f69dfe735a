package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.framework.EditionService;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.help.CaseState;
import org.bluelamp.help.InboxItem;
import org.bluelamp.help.SharingState;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Words;

/** Forces, standards, contacts and states in words. */
@SpringComponent
class HelpWords {

    private final ForceDirectory forces;
    private final EditionService editions;

    HelpWords(ForceDirectory forces, EditionService editions) {
        this.forces = forces;
        this.editions = editions;
    }

    /** The force's name; its code where the directory does not know it any more. */
    Span force(String code) {
        return forces.find(code).map(Force::name).map(Wording::of).orElseGet(() -> new Span(code));
    }

    /** The force that asks, and what became of it where it has merged or closed. */
    Span asker(InboxItem item) {
        var asker = new Span(force(item.force()));
        ended(item).ifPresent(ended -> asker.add(new Span(" "), Words.meta("(" + ended + ")")));
        return asker;
    }

    private Optional<String> ended(InboxItem item) {
        return switch (item.forceStatus()) {
            case ACTIVE -> Optional.empty();
            case MERGED ->
                Optional.ofNullable(item.successor())
                        .flatMap(forces::find)
                        .map(successor -> translate("help.force.merged", Wording.plain(successor.name())));
            case CLOSED -> Optional.of(translate("help.force.closed"));
        };
    }

    Optional<Standard> standard(String edition, String code) {
        return editions.edition(edition).standard(code);
    }

    /** The standard by its code and its few words. */
    Span standardShort(String edition, String code) {
        var span = new Span(Words.code(code), new Span(" "));
        standard(edition, code).ifPresent(standard -> span.add(Wording.of(standard.label())));
        return span;
    }

    /** The standard by its code and its statement. */
    Span standardWhole(String edition, String code) {
        var span = new Span(Words.code(code), new Span(" "));
        standard(edition, code).ifPresent(standard -> span.add(Wording.of(standard.statement())));
        return span;
    }

    /** Every force's name by its code, in the order of the names. */
    Map<String, String> forces() {
        var names = new LinkedHashMap<String, String>();
        forces.all().stream()
                .sorted(Comparator.comparing(force -> Wording.plain(force.name())))
                .forEach(force -> names.put(force.code(), Wording.plain(force.name())));
        return names;
    }

    /** The areas of every edition by their codes, in the newest words: what was offered under an older one is found, too. */
    Map<String, String> areas() {
        var names = new LinkedHashMap<String, String>();
        for (var published : editions.all()) {
            published.edition().areas().forEach(area -> names.putIfAbsent(area.code(), Wording.plain(area.title())));
        }
        return names;
    }

    /** The standards of one area, of every edition, by their codes. */
    Map<String, String> standards(String area) {
        var names = new LinkedHashMap<String, String>();
        for (var published : editions.all()) {
            published
                    .edition()
                    .area(area)
                    .ifPresent(found -> found.standards()
                            .forEach(standard -> names.putIfAbsent(
                                    standard.code(), standard.code() + " " + Wording.plain(standard.label()))));
        }
        return names;
    }

    static Anchor mail(String contact) {
        return new Anchor("mailto:" + contact, contact);
    }

    static Status status(SharingState state) {
        var words = translate("help.state." + state.code());
        return switch (state) {
            case TO_CONFIRM -> Status.needsSomeone(words);
            case SHARED -> Status.ok(words);
            case DECLINED -> Status.refused(words);
            case WITHDRAWN -> Status.open(words);
        };
    }

    /** How far the national service is, as the force that asked reads it. */
    static Status replied(CaseState state) {
        var words = translate("help.reply." + state.code());
        return switch (state) {
            case NEW -> Status.open(words);
            case IN_HAND -> Status.underWay(words);
            case ANSWERED, CLOSED -> Status.ok(words);
        };
    }

    static Status status(CaseState state) {
        var words = translate("help.case." + state.code());
        return switch (state) {
            case NEW -> Status.needsSomeone(words);
            case IN_HAND -> Status.underWay(words);
            case ANSWERED, CLOSED -> Status.ok(words);
        };
    }
}
