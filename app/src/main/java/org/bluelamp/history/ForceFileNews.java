package org.bluelamp.history;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the operator's files changed last, as the pinned history tells it. On the national plane that is which forces came and
 * went and who the people outside them are: what a file changed in a force stands in that force's history alone.
 */
@Service
@Requires(Permission.READ_FORCES)
public class ForceFileNews {

    private static final ChangeFilter FILES =
            new ChangeFilter(null, null, null, null, "force_file", null, null, null, null, null);

    private final ChangeRows rows;
    private final Stories stories;
    private final Telling telling;
    private final Visits visits;
    private final TransactionTemplate reading;

    ForceFileNews(
            ChangeRows rows, Stories stories, Telling telling, Visits visits, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stories = stories;
        this.telling = telling;
        this.visits = visits;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** At most so many, newest first. That it was read is told before, as of the whole history. */
    public List<ToldChange> newest(int most, Locale locale) {
        visits.tell();
        return Objects.requireNonNull(
                reading.execute(_ -> telling.lines(rows.list(stories.query(FILES), most), locale)));
    }
}
