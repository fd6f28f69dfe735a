package org.bluelamp.proof;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.notices.Delivery;
import org.bluelamp.notices.Post;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.bluelamp.tenancy.Pin;
import org.bluelamp.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets the force's checkpoints by e-mail: the copies that nobody inside can reach any more. */
@Service
@Requires(Permission.CHOOSE_CHECKPOINT_READERS)
public class CheckpointPost {

    /** So many addresses of one force are enough. */
    private static final int MOST = 20;

    private final CheckpointReaders readers;
    private final ForcesCheckpoints ofForces;
    private final Post post;
    private final Texts texts;
    private final Clock clock;

    CheckpointPost(CheckpointReaders readers, ForcesCheckpoints ofForces, Post post, Texts texts, Clock clock) {
        this.readers = readers;
        this.ofForces = ofForces;
        this.post = post;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether this portal can send mail at all. */
    public boolean open() {
        return post.open();
    }

    @Transactional(readOnly = true)
    public List<CheckpointReader> readers() {
        return readers.findByEndedAtIsNullOrderByAddress();
    }

    /** How the post to these fares, by address; one to whom nothing was sent yet is left out. */
    @Transactional(readOnly = true)
    public Map<String, Delivery> deliveries(List<CheckpointReader> of) {
        return post.deliveries(of.stream().map(CheckpointReader::address).toList());
    }

    /** From the next checkpoint on. Refused for what is no address; an address that is there already stays as it is. */
    @Transactional
    public CheckpointReader add(String address) {
        var one = address.strip();
        if (!Post.isAddress(one)) {
            throw Refused.field("address", "proof.refused.address");
        }
        var there = readers.findByAddressAndEndedAtIsNull(one);
        if (there.isEmpty() && readers().size() >= MOST) {
            throw Refused.field("address", "proof.refused.readers", MOST);
        }
        return there.orElseGet(() -> readers.save(
                new CheckpointReader(one, clock.instant(), Actor.current().personId())));
    }

    /**
     * No checkpoint goes there any more. Absent for another force's, as for none.
     *
     * @param version the one that was looked at; {@link Stale} when it has changed since
     */
    @Transactional
    public void end(UUID id, int version) {
        var reader = readers.findById(id).orElseThrow(() -> new Absent("reader"));
        Stale.unless(reader.version() == version, reader);
        reader.end(clock.instant());
        readers.save(reader);
    }

    /**
     * Queues it for every reader, in both languages, in the transaction that makes it. Readers of the national plane get a second
     * letter, with the newest checkpoint of every force.
     */
    @Requires(Permission.MAKE_CHECKPOINT)
    void deliver(KeptCheckpoint checkpoint, String force) {
        // an address that was redacted is none any more
        var chosen = readers.findByEndedAtIsNullOrderByAddress().stream()
                .filter(reader -> Post.isAddress(reader.address()))
                .toList();
        for (var reader : chosen) {
            post.send(
                    reader.address(),
                    both("proof.mail.subject", " / ", force, checkpoint.size()),
                    both("proof.mail.body", "\n\n", force, checkpoint.size()),
                    "checkpoint-" + force + "-" + checkpoint.size() + ".txt",
                    checkpoint.note());
        }
        if (force.equals(Pin.NATIONAL) && !chosen.isEmpty()) {
            deliverThoseOfForces(chosen, checkpoint.madeAt());
        }
    }

    private void deliverThoseOfForces(List<CheckpointReader> chosen, Instant at) {
        var latest = ofForces.all();
        if (latest.isEmpty()) {
            return;
        }
        var notes = latest.stream()
                .map(each ->
                        "== %s, %d changes, %s\n\n%s".formatted(each.force(), each.size(), each.madeAt(), each.note()))
                .collect(Collectors.joining("\n"));
        for (var reader : chosen) {
            post.send(
                    reader.address(),
                    both("proof.mail.forces.subject", " / ", latest.size()),
                    both("proof.mail.forces.body", "\n\n", latest.size()),
                    "checkpoints-of-forces-" + UkDay.of(at) + ".txt",
                    notes);
        }
    }

    private String both(String key, String between, Object... parameters) {
        return Stream.of(Texts.ENGLISH, Texts.WELSH)
                .map((Locale locale) -> texts.getTranslation(key, locale, parameters))
                .collect(Collectors.joining(between));
    }
}
