package org.bluelamp.reporting;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.benchmark.Release;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.Edition;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Report.Fact;
import org.bluelamp.reporting.file.Section;
import org.bluelamp.uikit.Phrase;

/** What the first page of a report says of its release, and its last of how to read it. */
final class Cover {

    private final ReportWords words;
    private final Edition edition;
    private final Cycle cycle;
    private final Release release;

    Cover(ReportWords words, Edition edition, Cycle cycle, Release release) {
        this.words = words;
        this.edition = edition;
        this.cycle = cycle;
        this.release = release;
    }

    /** What everybody may know of it, and what is the same for every force: with the areas of the whole service alone. */
    List<Fact> plain() {
        return facts(release.figures().areas().stream().anyMatch(area -> area.national() == null));
    }

    private List<Fact> facts(boolean withheld) {
        var facts = new ArrayList<>(List.of(
                new Fact(words.say("reporting.fact.edition"), edition()),
                new Fact(words.say("benchmark.cycle"), words.phrase(release.title())),
                new Fact(words.say("reporting.fact.frozen"), words.phrase(words.day(cycle.freezes()))),
                new Fact(
                        words.say("benchmark.published"),
                        words.phrase(words.day(release.publishedAt().orElseThrow()))),
                new Fact(words.say("reporting.fact.forces"), words.phrase(words.forces(release.forces()))),
                new Fact(words.say("benchmark.release.rule"), words.phrase(rule()))));
        if (withheld) {
            facts.add(new Fact(words.say("reporting.fact.withheld"), words.phrase(words.say("uikit.withheld.reason"))));
        }
        return facts;
    }

    private String rule() {
        return release.ruleText().map(text -> words.say(text)).orElse(release.rule());
    }

    /** With how it compares, and why it is stated again. */
    List<Fact> whole() {
        var facts = facts(release.figures().withhold(edition));
        facts.add(new Fact(
                words.say("benchmark.partition"),
                words.phrase(
                        words.say("benchmark.partition." + release.partition().code()))));
        release.reason()
                .ifPresent(
                        reason -> facts.add(new Fact(words.say("benchmark.restatement.reason"), words.phrase(reason))));
        return facts;
    }

    Section howToRead() {
        return Section.of(words.say("benchmark.how-to-read"), new Sentences(words.say("benchmark.how-to-read.text")));
    }

    Section whyWithheld() {
        return Section.of(words.say("benchmark.why-withheld"), new Sentences(words.say("benchmark.why-withheld.text")));
    }

    private Phrase edition() {
        return new Phrase(
                words.say(edition.title()) + " (" + edition.version() + ")",
                edition.title().languageFor(words.locale()));
    }
}
