package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bluelamp.benchmark.figures.Figures.StandardFigures;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Edition;
import org.bluelamp.framework.Standard;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.uikit.Column;
import org.bluelamp.uikit.FoldTable;
import org.bluelamp.uikit.Topic;
import org.bluelamp.uikit.Withheld;
import org.bluelamp.uikit.Words;

/** Each standard's shares, folded by how many forces are below target: where most are, it stands open. */
final class StandardsTopic {

    private final Edition edition;
    private final List<StandardFigures> figures;
    private final String target;

    /** @param figures those that most forces are below target on first, as a release has them */
    StandardsTopic(Edition edition, List<StandardFigures> figures) {
        this.edition = edition;
        this.figures = figures;
        var level = edition.target();
        target = level == null ? "" : Wording.plain(edition.level(level).label());
    }

    Topic topic() {
        var topic = new Topic(translate("benchmark.standards")).intro(translate("benchmark.standards.text", target));
        if (figures.stream().allMatch(figure -> figure.below() == null && figure.evidenced() == null)) {
            return topic.with(Withheld.panel());
        }
        var folds = new LinkedHashMap<Optional<Third>, List<StandardFigures>>();
        figures.forEach(figure -> folds.computeIfAbsent(Optional.ofNullable(figure.below()), below -> new ArrayList<>())
                .add(figure));
        folds.forEach((below, standards) -> {
            var words = translate(
                    below.isPresent() ? "benchmark.standards.fold" : "benchmark.standards.fold.withheld",
                    below.map(ReleaseSections::words).orElseGet(Withheld::word),
                    standards.size());
            var fold = new NativeDetails(words, table(words, standards));
            fold.setOpen(below.equals(folds.firstEntry().getKey()));
            topic.with(fold);
        });
        return topic;
    }

    /** An edition that asks for no evidence has no share of it, so that nothing is withheld either. */
    private FoldTable table(String fold, List<StandardFigures> standards) {
        var caption = translate("benchmark.standards") + ": " + fold;
        var standard = Column.text(translate("benchmark.standard"));
        var below = Column.text(translate("benchmark.standards.below", target));
        if (!edition.asksForEvidence()) {
            var table = new FoldTable(caption, standard, below).tight();
            standards.forEach(
                    figure -> table.addRow(name(edition, figure.standard()), ReleaseSections.share(figure.below())));
            return table;
        }
        var table = new FoldTable(caption, standard, below, Column.text(translate("benchmark.standards.evidenced")))
                .tight();
        standards.forEach(figure -> table.addRow(
                name(edition, figure.standard()),
                ReleaseSections.share(figure.below()),
                ReleaseSections.share(figure.evidenced())));
        return table;
    }

    /** The code and the short title; the code alone of a standard that the edition no longer has. */
    static Component name(Edition edition, String code) {
        return new Div(
                Words.meta(code + " "),
                edition.standard(code).map(Standard::label).map(Wording::of).orElseGet(Span::new));
    }
}
