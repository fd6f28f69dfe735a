package org.bluelamp.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bluelamp.history.History;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.problems.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The evidence of one's own force, for those who may read it: looked through, and opened. */
@Service
public class EvidenceFolder {

    private final AllEvidence evidence;
    private final EvidenceFiles files;
    private final History history;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    EvidenceFolder(
            AllEvidence evidence,
            EvidenceFiles files,
            History history,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.evidence = evidence;
        this.files = files;
        this.history = history;
        this.transaction = transaction;
        this.json = json;
    }

    /** All evidence of a subject by part, whatever its status, oldest first; in one query and without any content. */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public Map<String, List<Evidence>> of(String kind, UUID subject) {
        return evidence.findAllOf(kind, subject).stream()
                .collect(Collectors.groupingBy(
                        item -> item.subject().part(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** All evidence of one part, whatever its status, oldest first. */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public List<Evidence> of(Subject subject) {
        return evidence.findAllOf(subject.kind(), subject.id(), subject.part());
    }

    /**
     * At most so many of a subject, oldest first, those that follow the one that was offered then and has this id.
     *
     * @param part none for all parts
     */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public List<Evidence> after(
            String kind, UUID subject, @Nullable String part, Instant offeredAt, UUID id, int limit) {
        return part == null
                ? evidence.findAllAfter(kind, subject, offeredAt, id, Limit.of(limit))
                : evidence.findAllAfter(kind, subject, part, offeredAt, id, Limit.of(limit));
    }

    /** {@link Absent} unless this force has it. */
    @Requires(Permission.READ_EVIDENCE)
    @Transactional(readOnly = true)
    public Evidence evidence(UUID id) {
        return found(id);
    }

    /**
     * Opens the file. That it is opened is written and committed before the first byte is read; if it cannot be written,
     * nothing is read. {@link Absent} for what this force does not have and for a link.
     *
     * @return to be closed by the caller
     */
    @Requires(Permission.READ_EVIDENCE)
    public OpenedFile open(UUID id) {
        var item = read(() -> found(id));
        var name = item.fileName().orElseThrow(() -> new Absent("evidence"));
        var size = item.size().orElseThrow();
        history.tell("evidence", id, "opened", detail(item));
        try {
            var copy = Files.createTempFile("evidence-", ".opened");
            try {
                transaction.executeWithoutResult(status -> files.copy(id, size, copy));
            } catch (RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
            return new OpenedFile(name, item.mediaType().orElseThrow(), size, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an auditor needs to know of it without opening it too. */
    private String detail(Evidence item) {
        return json.writeValueAsString(Map.of(
                "title", item.title(),
                "subject_part", item.subject().part(),
                "file_name", item.fileName().orElseThrow(),
                "sha256", item.sha256().orElseThrow()));
    }

    private Evidence found(UUID id) {
        return evidence.findById(id).orElseThrow(() -> new Absent("evidence"));
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
