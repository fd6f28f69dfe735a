package org.bluelamp.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bluelamp.history.History;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.People;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Refused;
import org.bluelamp.proof.kit.HistoryZip;
import org.bluelamp.proof.kit.IndexWords;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The pinned force's whole sealed history, as one file that proves itself (docs/history-format.md). */
@Service
@Requires(Permission.EXPORT_HISTORY)
public class TakeAway {

    private final LogRows log;
    private final Checkpoints checkpoints;
    private final People people;
    private final ForceDirectory forces;
    private final History history;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate oneMoment;

    TakeAway(
            LogRows log,
            Checkpoints checkpoints,
            People people,
            ForceDirectory forces,
            History history,
            Texts texts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.people = people;
        this.forces = forces;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Writes the zip, up to a checkpoint that is made for it; for somebody who may make none, up to the last. Told in the history
     * first: if it cannot be told, nothing leaves. Made whole on the server before the first byte goes out, so that it shows one
     * moment however slow the reader's line is. Refused before the first seal, or the first checkpoint.
     *
     * @param locale of the page in it that people read
     */
    public void write(Locale locale, OutputStream out) throws IOException {
        var head = head();
        history.tell(
                "history",
                null,
                "exported",
                "{\"form\":\"proof\",\"rows\":" + head.size() + ",\"seal\":" + head.seal() + "}");
        var file = Files.createTempFile("history-", ".zip");
        try {
            make(head, locale, file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private KeptCheckpoint head() {
        return Actor.current().may(Permission.MAKE_CHECKPOINT)
                ? checkpoints.make(Occasion.EXPORT)
                : checkpoints.latest().orElseThrow(() -> Refused.because("proof.refused.no-checkpoint"));
    }

    private void make(KeptCheckpoint head, Locale locale, Path file) throws IOException {
        var failed = oneMoment.execute(status -> {
            try (var out = Files.newOutputStream(file)) {
                HistoryZip.write(contents(head, locale), out);
                return null;
            } catch (IOException e) {
                return e;
            }
        });
        if (failed != null) {
            throw failed;
        }
    }

    private HistoryZip.Contents contents(KeptCheckpoint head, Locale locale) {
        var kept = checkpoints.upTo(head.size());
        var countersigned = checkpoints.countersignaturesOf(kept);
        var notes = new TreeMap<Long, String>();
        kept.forEach(checkpoint -> notes.put(
                checkpoint.size(),
                Checkpoints.note(
                        checkpoint,
                        countersigned.stream()
                                .filter(each -> each.checkpoint().equals(checkpoint.getId()))
                                .toList())));
        return new HistoryZip.Contents(
                Actor.current().force(),
                clock.instant(),
                log.seals(head.seal()),
                log.changes(head.size()),
                notes,
                Checkpoints.keys(kept, countersigned),
                people.all().entrySet().stream()
                        .collect(Collectors.toMap(person -> person.getKey().toString(), person -> person.getValue())),
                new IndexWords(texts, locale, name(locale)));
    }

    /** Of whose history it is; a code that nobody has stands as it is. */
    private String name(Locale locale) {
        var actor = Actor.current();
        return actor.national()
                ? texts.getTranslation("history.force.national", locale)
                : forces.find(actor.force())
                        .map(force -> force.name().in(locale))
                        .orElse(actor.force());
    }
}
