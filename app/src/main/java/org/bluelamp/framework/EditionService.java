package org.bluelamp.framework;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The published editions. One never changes, so each is read once and then kept. */
@Service
@Transactional
public class EditionService {

    private final PublishedEditions editions;
    private final Clock clock;
    private final ConcurrentMap<String, Edition> kept = new ConcurrentHashMap<>();

    EditionService(PublishedEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** The edition with this code, or {@link Absent}. Takes no connection once the edition is known. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @Requires(Permission.READ_EDITIONS)
    public Edition edition(String code) {
        return kept(code);
    }

    /** The edition with this code and the facts of its publication, or {@link Absent}. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_EDITIONS)
    public Published published(String code) {
        return editions.findLineByCode(code).map(this::published).orElseThrow(() -> new Absent("edition"));
    }

    /** Every edition, the latest first. */
    @Transactional(readOnly = true)
    @Requires(Permission.READ_EDITIONS)
    public List<Published> all() {
        return editions.findAllByOrderByCreatedDescCodeAsc().stream()
                .map(this::published)
                .toList();
    }

    /**
     * Publishes an edition for good. Publishing the same one again changes nothing; another one under its code is refused,
     * because assessments were made against what is there.
     */
    @Requires(Permission.PUBLISH_EDITION)
    public void publish(Edition edition) {
        var document = EditionJson.write(edition);
        var hash = DigestUtils.sha256Hex(document);
        var there = editions.findLineByCode(edition.code());
        if (there.isEmpty()) {
            editions.save(new PublishedEdition(edition.code(), edition.title().en(), hash, document, clock.instant()));
        } else if (!there.get().hash().equals(hash)) {
            throw Refused.field("code", "framework.edition.refused.codeUsed", edition.code());
        }
    }

    private Published published(EditionLine line) {
        return new Published(kept(line.code()), line.hash(), line.created());
    }

    private Edition kept(String code) {
        var edition = kept.get(code);
        if (edition == null) {
            edition = editions.findByCode(code)
                    .map(found -> EditionJson.read(found.document()))
                    .orElseThrow(() -> new Absent("edition"));
            kept.put(code, edition);
        }
        return edition;
    }
}
