package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Map;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.OpenedChange;
import org.bluelamp.history.Sample;
import org.bluelamp.history.SampleAsked;
import org.bluelamp.history.Sampling;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Numbers;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.PrintButton;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Words;

/** A sample of sealed changes. What it was drawn from, its seed and size stand in the address, and draw the same again. */
@Route(HistoryNavigation.SAMPLE)
@Requires(Permission.READ_HISTORY)
class SampleView extends WorkPage implements BeforeEnterObserver {

    private final Sampling sampling;
    private final ChangeLog log;
    private final People people;
    private final Clock clock;

    SampleView(Sampling sampling, ChangeLog log, People people, Clock clock) {
        this.sampling = sampling;
        this.log = log;
        this.people = people;
        this.clock = clock;
        title(translate("history.sample.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var form = new SampleForm(people.all(), log.interests(), SampleView::show);
        add(new PageHead(translate("history.sample.title")).lead(translate("history.sample.lead")), form);
        if (query.getSingleParameter("seed").isEmpty()) {
            var rule = Words.metaParagraph(translate("history.sample.rule"));
            rule.addClassName("gap");
            add(rule);
            return;
        }
        try {
            var asked = read(query);
            form.fill(asked);
            add(drawn(sampling.draw(asked, Texts.locale())));
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    private static void show(SampleAsked asked) {
        var parameters = asked.parameters(0);
        parameters.remove("upTo");
        UI.getCurrentOrThrow().navigate(HistoryNavigation.SAMPLE, QueryParameters.simple(parameters));
    }

    private static SampleAsked read(QueryParameters query) {
        return new SampleAsked(
                ChangeFilter.read(name -> query.getSingleParameter(name).orElse(null)),
                query.getSingleParameter("size")
                        .filter(size -> size.matches("\\d{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0),
                query.getSingleParameter("seed").orElse(""),
                query.getSingleParameter("upTo")
                        .filter(upTo -> upTo.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null));
    }

    private Topic drawn(Sample sample) {
        var again = new SampleAsked(
                sample.asked().population(),
                sample.asked().size(),
                sample.asked().seed(),
                sample.upTo());
        var facts = new Facts()
                .add(translate("history.sample.seed"), Words.code(again.seed()))
                .add(translate("history.sample.population"), Numbers.whole(sample.population()))
                .add(translate("history.sample.upTo"), Numbers.whole(sample.upTo()))
                .add(
                        translate("history.sample.size"),
                        Numbers.whole(sample.rows().size()))
                .add(
                        translate("history.sample.again"),
                        new Anchor(
                                HistoryNavigation.address(
                                        HistoryNavigation.SAMPLE, again.parameters(sample.upTo()), Map.of()),
                                translate("history.sample.again.link")));
        var topic = new Topic(translate("history.sample.drawn"))
                .with(facts, Words.metaParagraph(translate("history.sample.rule")), new PrintButton());
        if (Actor.current().may(Permission.EXPORT_HISTORY)) {
            topic.add(new FileLinks(
                    "history.sample.file", clock, (format, locale, out) -> sampling.write(again, format, locale, out)));
        }
        return topic.with(table(sample), WhoReads.line());
    }

    private static FoldTable table(Sample sample) {
        var table = new FoldTable(
                        translate("history.sample.drawn"),
                        Column.text(translate("history.fact.number")),
                        Column.text(translate("history.fact.when")),
                        Column.text(translate("history.csv.what")),
                        Column.text(translate("history.csv.who")))
                .tight();
        sample.rows().forEach(opened -> row(table, opened));
        return table;
    }

    private static void row(FoldTable table, OpenedChange opened) {
        var told = opened.told();
        var sealed = told.change().sealed();
        table.addRow(
                new Span(sealed == null ? "" : Numbers.whole(sealed.number())),
                new Span(DateText.moment(told.change().at())),
                new Anchor(
                        HistoryNavigation.toChange(told.change().id()),
                        told.headline().words()),
                new Span(told.who() + ", " + told.role()));
    }
}
