package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ui.HistoryNavigation;
import org.bluelamp.history.ui.KindWords;
import org.bluelamp.history.ui.WhoReads;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.ProviderNames;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.ui.Address;
import org.bluelamp.records.HeldAbout;
import org.bluelamp.records.PersonSearch;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.PrintButton;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** What is held about one person: their record, what they did, and where their name stands in what others wrote. */
@Route(RecordsNavigation.SUBJECTS + "/:person")
@Requires(Permission.FIND_PERSON)
class SubjectView extends RecordsPage implements BeforeEnterObserver {

    private final PersonSearch search;
    private final ProviderNames names;
    private final ChangeLog log;

    SubjectView(PersonSearch search, ProviderNames names, ChangeLog log) {
        this.search = search;
        this.names = names;
        this.log = log;
        title(translate("records.person"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Address.id(event, "person"));
    }

    private void show(UUID person) {
        removeAll();
        problems.clear();
        var held = search.about(person);
        add(
                new PageHead(held.name())
                        .errors(problems)
                        .lead(translate("records.person.lead"))
                        .back(translate("records.people"), RecordsNavigation.SUBJECTS),
                Buttons.row(new PrintButton()),
                new Topic(translate("records.person.record"))
                        .with(new Facts()
                                .add(translate("records.person.name"), held.name())
                                .add(translate("records.person.accounts"), listed(held.accounts()))
                                .add(
                                        translate("records.person.earlier"),
                                        listed(Stream.concat(
                                                        held.earlierNames().stream(), held.earlierAccounts().stream())
                                                .toList()))
                                .add(translate("records.person.roles"), KindWords.roles(held.roles()))
                                .add(translate("records.person.subject"), held.subject())),
                new Topic(translate("records.person.deeds"))
                        .with(deeds(held))
                        .with(cut(held.allDeeds(), "records.person.deeds.newest", HeldAbout.NEWEST)),
                new Topic(translate("records.person.places"))
                        .with(places(held))
                        .with(cut(held.allPlaces(), "records.person.places.most", HeldAbout.EACH))
                        .with(new Mentions(held, log), Words.metaParagraph(translate("records.person.files"))),
                WhoReads.line());
        if (held.redacted() && Actor.current().may(Permission.DECIDE_REDACTION)) {
            add(new NamesAgain(() -> {
                if (attempt(() -> names.follow(person))) {
                    show(person);
                }
            }));
        }
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? translate("records.person.noOther") : String.join(", ", names);
    }

    /** What is not shown is said. */
    private static Component[] cut(boolean all, String otherwise, int most) {
        return all ? new Component[0] : new Component[] {Note.info(translate(otherwise, most))};
    }

    private static Component deeds(HeldAbout held) {
        if (held.deeds().isEmpty()) {
            return Words.metaParagraph(translate("records.person.deeds.none"));
        }
        var table = new FoldTable(
                translate("records.person.deeds"),
                Column.text(translate("records.disposal.entity")),
                Column.text(translate("records.person.operation")),
                Column.number(translate("records.person.count")));
        held.deeds()
                .forEach(deed -> table.addRow(
                        KindWords.kind(deed.entity()), KindWords.deed(deed.operation()), Numbers.whole(deed.count())));
        return table;
    }

    private Component places(HeldAbout held) {
        if (held.places().isEmpty()) {
            return Words.metaParagraph(translate("records.person.places.none"));
        }
        var table = new FoldTable(
                translate("records.person.places"),
                Column.text(translate("records.disposal.entity")),
                Column.text(translate("records.person.field")));
        held.places()
                .forEach(place -> table.addRow(
                        new Anchor(
                                HistoryNavigation.toRecord(place.entity(), place.record()),
                                KindWords.kind(place.entity())),
                        new Span(log.field(place.entity(), place.field(), Texts.locale()))));
        return table;
    }
}
