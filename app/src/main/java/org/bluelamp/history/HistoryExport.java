package org.bluelamp.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.history.file.ListRows;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The filtered list as a file, all of it. What was committed when it began is in it and nothing else: pages are read one by one
 * under one snapshot and put on disk, and no connection is held while the reader's line is slow.
 */
@Service
@Requires(Permission.EXPORT_HISTORY)
public class HistoryExport {

    private static final int PAGE = 500;

    private final ChangeRows rows;
    private final Stories stories;
    private final Telling telling;
    private final Visits visits;
    private final Handover handover;
    private final FilterWords filters;
    private final TransactionTemplate reading;

    HistoryExport(
            ChangeRows rows,
            Stories stories,
            Telling telling,
            Visits visits,
            Handover handover,
            FilterWords filters,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stories = stories;
        this.telling = telling;
        this.visits = visits;
        this.handover = handover;
        this.filters = filters;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Writes everything that the filter finds. */
    public void write(ChangeFilter filter, ListFormat format, Locale locale, OutputStream out) throws IOException {
        visits.tell();
        var sheet = new ChangeSheet(telling.wording(locale), filters);
        try (var list = new ListRows()) {
            read(filter, sheet, locale, list);
            var listing = sheet.listing(sheet.words().translate("history.csv.title"), filter, List.of(), list.count());
            handover.give("history", filter.parameters(), listing, list, format, out);
        }
    }

    private void read(ChangeFilter filter, ChangeSheet sheet, Locale locale, ListRows list) throws IOException {
        var query = read(() -> stories.query(filter)).within(read(rows::snapshot));
        ChangeCursor after = null;
        do {
            var page = page(query.after(after), locale);
            for (var opened : page) {
                list.add(sheet.row(opened));
            }
            after = page.size() < PAGE ? null : end(page);
        } while (after != null);
        list.end();
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
