package org.bluelamp.reporting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluelamp.benchmark.Release;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.disclosure.Part;
import org.bluelamp.disclosure.Third;
import org.bluelamp.framework.Standard;
import org.bluelamp.reporting.file.Cell;
import org.bluelamp.tenancy.LocalText;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;
import org.bluelamp.uikit.chart.Quarter;
import org.jspecify.annotations.Nullable;

/** The texts of all rooms in the language of one report: the same words as on the screen, where there is no screen. */
record ReportWords(Texts texts, Locale locale) {

    static ReportWords in(Texts texts, Locale asked) {
        return new ReportWords(texts, Texts.isWelsh(asked) ? Texts.WELSH : Texts.ENGLISH);
    }

    String say(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    String say(LocalText text) {
        return text.in(locale);
    }

    Phrase phrase(String words) {
        return new Phrase(words, locale);
    }

    Phrase phrase(LocalText text) {
        return new Phrase(text.in(locale), text.languageFor(locale));
    }

    Phrase phrase(Standard standard) {
        return new Phrase(
                standard.code() + " " + standard.label().in(locale),
                standard.label().languageFor(locale));
    }

    Cell cell(String words) {
        return new Cell.Text(phrase(words));
    }

    Cell cell(Phrase phrase) {
        return new Cell.Text(phrase);
    }

    Cell withheld() {
        return cell(say("uikit.withheld.word"));
    }

    Cell share(@Nullable Third share) {
        return share == null
                ? withheld()
                : cell(say("benchmark.third." + share.name().toLowerCase(Locale.ROOT)));
    }

    String quarter(Part quarter) {
        return say(Quarter.valueOf(quarter.name()).key());
    }

    /** {@code 40 or more forces} */
    String forces(String band) {
        return say("benchmark.group." + band);
    }

    /** Its cycle, and which of the cycle’s it is where it states figures again. */
    String release(Release release) {
        return release.reason().isPresent()
                ? say("benchmark.release.again", release.title(), release.number())
                : release.title();
    }

    /** {@code 22 November 2026} */
    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(UkDay.of(at));
    }
}
