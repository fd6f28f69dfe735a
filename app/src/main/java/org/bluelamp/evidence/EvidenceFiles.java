package org.bluelamp.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bluelamp.problems.Absent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The bytes of evidence. By plain JDBC: they are written once and read in parts, and no persistence context shall hold them.
 */
@Repository
class EvidenceFiles {

    private static final int PART = 512 * 1024;

    private final JdbcTemplate jdbc;

    EvidenceFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the transaction that offers the evidence. */
    void keep(UUID evidence, ReceivedFile file) {
        try (var content = new BufferedInputStream(Files.newInputStream(file.path()))) {
            jdbc.update("insert into evidence_file (id, evidence_id, content) values (?, ?, ?)", statement -> {
                statement.setObject(1, UUID.randomUUID());
                statement.setObject(2, evidence);
                statement.setBinaryStream(3, content, file.size());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the content to this file, part by part, within a read transaction. */
    void copy(UUID evidence, long size, Path to) {
        try (var out = Files.newOutputStream(to)) {
            for (var from = 1; from <= size; from += PART) {
                var part = jdbc.query(
                        "select substring(content from ? for ?) from evidence_file where evidence_id = ?",
                        row -> row.next() ? row.getBytes(1) : null,
                        from,
                        PART,
                        evidence);
                // a file that was taken out of the record has no bytes left
                if (part == null || part.length == 0) {
                    throw new Absent("evidence");
                }
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
