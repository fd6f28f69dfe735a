package org.bluelamp.history;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.history.file.ListRows;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The filtered list as a file, all of it. What was committed when it began is in it and nothing else: pages are read one by one
 * in one transaction of one moment and put on disk. It ends before the first byte leaves, however slow the reader's line is.
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
    private final EntityManager entities;
    private final TransactionTemplate oneMoment;

    HistoryExport(
            ChangeRows rows,
            Stories stories,
            Telling telling,
            Visits visits,
            Handover handover,
            FilterWords filters,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stories = stories;
        this.telling = telling;
        this.visits = visits;
        this.handover = handover;
        this.filters = filters;
        this.entities = entities;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
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
        var failed = oneMoment.execute(status -> {
            try {
                pages(filter, sheet, locale, list);
                return null;
            } catch (IOException e) {
                return e;
            }
        });
        if (failed != null) {
            throw failed;
        }
    }

    private void pages(ChangeFilter filter, ChangeSheet sheet, Locale locale, ListRows list) throws IOException {
        var query = stories.query(filter).askedAnew();
        ChangeCursor after = null;
        do {
            var page = telling.opened(rows.list(query.after(after), PAGE), locale);
            for (var opened : page) {
                list.add(sheet.row(opened));
            }
            after = page.size() < PAGE ? null : end(page);
            // what was looked up for the words of one page is in memory no longer than that
            entities.clear();
        } while (after != null);
        list.end();
    }

    private static ChangeCursor end(List<OpenedChange> page) {
        var last = page.getLast().told().change();
        return new ChangeCursor(last.at(), last.id());
    }
}
