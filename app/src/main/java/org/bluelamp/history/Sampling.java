package org.bluelamp.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.history.file.ListRows;
import org.bluelamp.history.file.Listing.Fact;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws samples of sealed changes that anybody can draw again from an export: each number of the population is hashed with the seed,
 * and the smallest hashes are drawn. The rule stands in docs/sampling.md. That a sample was drawn, and with which seed, is told
 * before it is shown: whoever draws until the sample suits them is seen to.
 */
@Service
@Requires(Permission.READ_HISTORY)
public class Sampling {

    private final ChangeRows rows;
    private final SealRows seals;
    private final Stories stories;
    private final Telling telling;
    private final History history;
    private final Handover handover;
    private final FilterWords filters;
    private final JsonMapper json;
    private final TransactionTemplate reading;

    Sampling(
            ChangeRows rows,
            SealRows seals,
            Stories stories,
            Telling telling,
            History history,
            Handover handover,
            FilterWords filters,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.seals = seals;
        this.stories = stories;
        this.telling = telling;
        this.history = history;
        this.handover = handover;
        this.filters = filters;
        this.json = json;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Refused while nothing is sealed. A number past the last seal stands for the last that is sealed. */
    public Sample draw(SampleAsked asked, Locale locale) {
        long upTo = read(() -> upTo(asked));
        var drawn = read(() -> rows.draw(stories.query(asked.population()), asked.seed(), upTo, asked.size()));
        long population = drawn.isEmpty() ? 0 : drawn.getFirst().population();
        var detail = new LinkedHashMap<String, Object>(asked.parameters(upTo));
        detail.put("population", population);
        detail.put("rows", drawn.size());
        history.tell("history", null, "sampled", json.writeValueAsString(detail));
        return new Sample(
                asked,
                upTo,
                population,
                opened(drawn.stream().map(ChangeRows.Drawn::id).toList(), locale));
    }

    /** The sample as a file. */
    @Requires(Permission.EXPORT_HISTORY)
    public void write(SampleAsked asked, ListFormat format, Locale locale, OutputStream out) throws IOException {
        var sample = draw(asked, locale);
        var sheet = new ChangeSheet(telling.wording(locale), filters);
        var words = sheet.words();
        try (var list = new ListRows()) {
            for (var opened : sample.rows()) {
                list.add(sheet.row(opened));
            }
            list.end();
            var facts = List.of(
                    new Fact(words.translate("history.sample.seed"), asked.seed()),
                    new Fact(words.translate("history.sample.population"), Long.toString(sample.population())),
                    new Fact(words.translate("history.sample.upTo"), Long.toString(sample.upTo())));
            var listing =
                    sheet.listing(words.translate("history.sample.title"), asked.population(), facts, list.count());
            handover.give("history", asked.parameters(sample.upTo()), listing, list, format, out);
        }
    }

    private long upTo(SampleAsked asked) {
        var latest = seals.before(Long.MAX_VALUE, 1);
        if (latest.isEmpty()) {
            throw Refused.because("history.sample.refused.unsealed");
        }
        long last = latest.getFirst().last();
        return asked.upTo() == null ? last : Math.min(asked.upTo(), last);
    }

    private List<OpenedChange> opened(List<UUID> drawn, Locale locale) {
        return read(() -> telling.opened(rows.all(drawn), locale)).stream()
                .sorted(Comparator.comparingInt(
                        opened -> drawn.indexOf(opened.told().change().id())))
                .toList();
    }

    private <T> T read(Supplier<@Nullable T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
