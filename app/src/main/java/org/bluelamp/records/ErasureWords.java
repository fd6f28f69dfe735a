package org.bluelamp.records;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Erasures;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the history shows in the place of what was taken out: that it was, when, and on what ground; and where a reader of a change
 * goes who wants something taken out of it, or its record held.
 */
@Component
class ErasureWords implements Erasures {

    private final AllRedactions redactions;
    private final AllDisposals disposals;
    private final RedactionRows rows;
    private final Map<String, List<String>> freeTexts = new ConcurrentHashMap<>();

    ErasureWords(AllRedactions redactions, AllDisposals disposals, RedactionRows rows) {
        this.rows = rows;
        this.redactions = redactions;
        this.disposals = disposals;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> tell(Collection<UUID> erasures, Wording words) {
        var told = new HashMap<UUID, String>();
        redactions
                .findAllByIdIn(erasures)
                .forEach(redaction -> told.put(
                        redaction.getId(),
                        words.translate(
                                "records.erased.redaction",
                                day(redaction.doneAt().orElse(redaction.askedAt()), words),
                                words.translate("records.erased.ground."
                                        + redaction.ground().code()))));
        disposals
                .findAllByIdIn(erasures)
                .forEach(disposal -> told.put(
                        disposal.getId(),
                        words.translate(
                                "records.erased.disposal", day(disposal.doneAt().orElse(disposal.askedAt()), words))));
        return told;
    }

    private static String day(Instant at, Wording words) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(UkDay.of(at));
    }

    @Override
    public Optional<String> asking(Change change, Collection<String> columns) {
        var actor = Actor.ofContext();
        return actor != null
                        && actor.may(Permission.ASK_REDACTION)
                        && !change.disposed()
                        && change.record() != null
                        && !Collections.disjoint(columns, freeTexts(change.entity()))
                ? Optional.of("redactions/new/" + change.id())
                : Optional.empty();
    }

    @Override
    public Optional<String> holding(Change change) {
        var actor = Actor.ofContext();
        return actor != null && actor.may(Permission.PLACE_HOLD) && change.record() != null
                ? Optional.of("holds/new?change=" + change.id())
                : Optional.empty();
    }

    /** Asked of the database once for each table: a file of the history asks of every change. */
    private List<String> freeTexts(String entity) {
        return freeTexts.computeIfAbsent(entity, rows::freeTexts);
    }
}
