package org.bluelamp.history.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.uikit.FormulaGuard;

/**
 * The rows of a list between being read and leaving the portal, as CSV (RFC 4180, UTF-8) on disk: so that their number and hash
 * are known, and told to the history, before anything leaves. The file is its owner's alone and goes when this is closed.
 */
public final class ListRows implements AutoCloseable {

    private final Path file;
    private final MessageDigest digest;
    private final CSVPrinter printer;
    private long count;
    private String hash = "";

    public ListRows() throws IOException {
        file = Files.createTempFile("bluelamp-list", ".csv");
        digest = DigestUtils.getSha256Digest();
        printer = new CSVPrinter(
                new OutputStreamWriter(
                        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest)), UTF_8),
                CSVFormat.RFC4180);
    }

    /** A row, each cell kept from being taken for a formula. */
    public void add(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(FormulaGuard::guarded).toList());
        count++;
    }

    /** No row follows. */
    public void end() throws IOException {
        printer.close();
        hash = HexFormat.of().formatHex(digest.digest());
    }

    public long count() {
        return count;
    }

    /** SHA-256 over the rows as they stand in the CSV, from the first byte of the first to the line end of the last. */
    public String hash() {
        return hash;
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        printer.close();
        Files.deleteIfExists(file);
    }
}
