package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.bluelamp.history.ForceFileNews;
import org.bluelamp.history.ToldChange;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.tenancy.Force;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** Home of the operator: how a file is changed, what the files changed last, and the forces as the portal reads them. */
@org.springframework.stereotype.Component
class OperatorHome implements RoleHome {

    private static final int NEWEST = 10;

    private final ForceFileNews news;
    private final ForceDirectory forces;

    OperatorHome(ForceFileNews news, ForceDirectory forces) {
        this.news = news;
        this.forces = forces;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.role() == Role.OPERATOR;
    }

    @Override
    public Component build() {
        return new Div(
                new PageHead(translate("history.operator.title"))
                        .lead(translate("history.operator.lead", forces.active().size())),
                new Topic(translate("history.operator.steps")).with(steps()),
                new Topic(translate("history.operator.newest"))
                        .intro(translate("history.operator.newest.text"))
                        .with(changes(news.newest(NEWEST, Texts.locale()))),
                new Topic(translate("history.operator.forces")).with(forces()));
    }

    private static Component steps() {
        return new OrderedList(
                new ListItem(translate("history.operator.step.file")),
                new ListItem(
                        new Span(translate("history.operator.step.check") + " "),
                        new Code("./bluelamp check-config tenant-config")),
                new ListItem(translate("history.operator.step.restart")));
    }

    private static Component changes(List<ToldChange> changes) {
        if (changes.isEmpty()) {
            return Words.metaParagraph(translate("history.operator.newest.none"));
        }
        var table = new FoldTable(
                        translate("history.operator.newest"),
                        Column.text(translate("history.operator.at")),
                        Column.plain(translate("history.operator.what")))
                .tight();
        changes.forEach(told -> table.addRow(
                DateText.moment(told.change().at()), told.headline().words()));
        return table;
    }

    private Component forces() {
        var table = new FoldTable(
                        translate("history.operator.forces"),
                        Column.text(translate("history.file.field.name.en")),
                        Column.text(translate("history.file.field.code")),
                        Column.text(translate("history.file.field.type")),
                        Column.text(translate("history.file.field.sizeBand")),
                        Column.text(translate("history.file.field.status")),
                        Column.text(translate("history.file.field.contact")))
                .tight();
        forces.all().forEach(force -> addRow(table, force));
        return table;
    }

    private static void addRow(FoldTable table, Force force) {
        var locale = Texts.locale();
        table.addRow(
                new Phrase(force.name().in(locale), force.name().languageFor(locale)).span(),
                Words.code(force.code()),
                new Span(translate("history.file.type." + force.type().code())),
                new Span(force.sizeBand().code()),
                new Span(translate("history.file.status." + force.status().code())),
                new Span(Objects.requireNonNullElseGet(
                        force.contact(), () -> translate("history.operator.contact.none"))));
    }
}
