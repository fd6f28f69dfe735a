package org.bluelamp.history;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.bluelamp.history.News.Kind;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Interest;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the history of the pinned force. That it was read is told before (see {@link Visits}): untold, nothing is read. */
@Service
@Requires(Permission.READ_HISTORY)
public class ChangeLog {

    /** So many changes of one line are shown at once; the file has all of them. */
    public static final int MOST_TOGETHER = 500;

    private final ChangeRows rows;
    private final Stories stories;
    private final Telling telling;
    private final PastRecords past;
    private final Visits visits;
    private final TransactionTemplate reading;

    ChangeLog(
            ChangeRows rows,
            Stories stories,
            Telling telling,
            PastRecords past,
            Visits visits,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stories = stories;
        this.telling = telling;
        this.past = past;
        this.visits = visits;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The newest changes, or those that follow the cursor; at most {@code size}. */
    public ChangePage page(ChangeFilter filter, @Nullable ChangeCursor after, int size, Locale locale) {
        visits.tell();
        return read(() -> {
            var found = rows.list(stories.query(filter).after(after), size + 1);
            var shown = found.subList(0, Math.min(size, found.size()));
            var older = found.size() > size
                    ? new ChangeCursor(shown.getLast().at(), shown.getLast().id())
                    : null;
            return new ChangePage(telling.lines(shown, locale), older);
        });
    }

    /** As {@link #page}, for a reader: changes that came by the dozen in one go are one line, unless their table is asked for. */
    public ChangePage list(ChangeFilter filter, @Nullable ChangeCursor after, int size, Locale locale) {
        visits.tell();
        return read(() -> {
            var found = rows.lines(stories.together(filter).after(after), size + 1);
            var shown = found.subList(0, Math.min(size, found.size()));
            var last = found.size() > size ? shown.getLast().change() : null;
            return new ChangePage(
                    telling.together(shown, locale), last == null ? null : new ChangeCursor(last.at(), last.id()));
        });
    }

    /** Those of these changes that this force has, newest first. */
    public List<ToldChange> those(Collection<UUID> ids, Locale locale) {
        visits.tell();
        return read(() -> telling.lines(
                rows.all(ids).stream()
                        .sorted(Comparator.comparing(Change::at).reversed().thenComparing(Change::id))
                        .toList(),
                locale));
    }

    /** What a column of a table is called where its changes are told. */
    public String field(String entity, String column, Locale locale) {
        return telling.field(entity, column, locale);
    }

    /** The changes that one line of {@link #list} stands for, opened; the newest {@link #MOST_TOGETHER}. */
    public List<OpenedChange> together(UUID id, Locale locale) {
        visits.tell();
        return read(() -> telling.opened(rows.together(id, MOST_TOGETHER), locale));
    }

    /** One change, opened. Absent for another force's, as for none. */
    public OpenedChange one(UUID id, Locale locale) {
        visits.tell();
        return read(() -> telling.opened(List.of(find(id)), locale).getFirst());
    }

    /**
     * The record as it stood after this change; for an event, as it stood when it was told. Absent for a change of another
     * force, as for none, and for what is no record.
     */
    public RecordThen then(UUID id, Locale locale) {
        visits.tell();
        return read(() -> then(find(id), locale));
    }

    /**
     * The record as it stood at a moment: after the last change that is no newer. Absent where it was not there yet, for another
     * force's record, as for none.
     */
    public RecordThen at(String entity, UUID record, Instant at, Locale locale) {
        visits.tell();
        return read(() -> then(rows.lastChange(entity, record, at).orElseThrow(() -> new Absent("record")), locale));
    }

    /** What is new since this person was last here on an earlier day, or altogether at the first visit. */
    public News news(int newest, Locale locale) {
        var since = visits.before().orElse(null);
        visits.tell();
        var reader = Actor.current().personId();
        return read(() -> {
            var counts = rows.counts(since == null ? Instant.EPOCH : since, reader, News.MOST + 1);
            var many = counts.stream().mapToLong(ChangeRows.Count::count).sum() > News.MOST;
            var shown = rows.lines(stories.together(ChangeFilter.NONE).withoutReadsOf(reader), newest).stream()
                    .filter(line -> since == null || line.change().at().isAfter(since))
                    .toList();
            return new News(since, kinds(counts), many, telling.together(shown, locale));
        });
    }

    /** What changes can be looked for under. */
    public Collection<Interest> interests() {
        return stories.interests();
    }

    /** The areas of the framework by code, in their order; none in a force that has not begun. */
    public Map<String, String> areas(Locale locale) {
        return stories.areas(locale);
    }

    private RecordThen then(Change change, Locale locale) {
        var record = change.record();
        if (record == null) {
            throw new Absent("record");
        }
        var changed = change.event()
                ? rows.lastChange(change.entity(), record, change.at()).orElseThrow(() -> new Absent("record"))
                : change;
        var revised = rows.revisions(changed.id()).stream()
                .flatMap(revision -> past.at(revision, changed.entity(), record).stream())
                .findFirst();
        var gone = changed.operation().equals(Change.DELETE);
        var image = revised.orElse(gone ? changed.before() : changed.after());
        var whole = revised.isPresent() || !past.keeps(changed.entity());
        return new RecordThen(changed.at(), whole, gone, telling.record(changed, image, locale));
    }

    private Change find(UUID id) {
        return rows.find(id).orElseThrow(() -> new Absent("change"));
    }

    private List<Kind> kinds(List<ChangeRows.Count> counts) {
        var kinds = new LinkedHashMap<Interest, Long>();
        counts.forEach(
                count -> kinds.merge(stories.interestOf(count.entity(), count.operation()), count.count(), Long::sum));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparingLong(Kind::count).reversed())
                .toList();
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
