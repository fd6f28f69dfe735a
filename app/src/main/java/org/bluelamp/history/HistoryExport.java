package org.bluelamp.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The filtered list as a file, all of it. What was committed when it began is in it and nothing else, however long it takes:
 * pages are read one by one under one snapshot, without holding a connection while the reader's line is slow.
 */
@Service
@Requires(Permission.EXPORT_HISTORY)
public class HistoryExport {

    private static final int PAGE = 500;

    private final ChangeRows rows;
    private final Stories stories;
    private final Telling telling;
    private final History history;
    private final JsonMapper json;
    private final TransactionTemplate reading;

    HistoryExport(
            ChangeRows rows,
            Stories stories,
            Telling telling,
            History history,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stories = stories;
        this.telling = telling;
        this.history = history;
        this.json = json;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Writes CSV in UTF-8. The export is told, with filter and number of rows, before the first of them is read. */
    public void csv(ChangeFilter filter, Locale locale, OutputStream out) throws IOException {
        var query = stories.query(filter).within(read(rows::snapshot));
        var count = read(() -> rows.count(query, Long.MAX_VALUE));
        var detail = new LinkedHashMap<String, Object>(filter.parameters());
        detail.put("rows", count);
        history.tell("history", null, "exported", json.writeValueAsString(detail));

        var csv = new ChangeCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8), telling.wording(locale));
        csv.head(filter, count);
        ChangeCursor after = null;
        do {
            var page = page(query.after(after), locale);
            for (var opened : page) {
                csv.row(opened);
            }
            after = page.size() < PAGE ? null : end(page);
        } while (after != null);
        csv.end();
    }

    private List<OpenedChange> page(ChangeQuery query, Locale locale) {
        return read(() -> telling.opened(rows.list(query, PAGE), locale));
    }

    private static ChangeCursor end(List<OpenedChange> page) {
        var last = page.getLast().told().change();
        return new ChangeCursor(last.at(), last.id());
    }

    private <T> T read(Supplier<@Nullable T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
