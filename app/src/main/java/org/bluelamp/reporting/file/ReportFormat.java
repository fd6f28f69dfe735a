package org.bluelamp.reporting.file;

import java.util.Arrays;
import java.util.Optional;

/** As what a report leaves the portal. Every form holds the same words and figures; the same report makes the same bytes. */
public enum ReportFormat {
    PDF("application/pdf", "pdf", ReportPdf::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", ReportXlsx::write),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ReportDocx::write);

    private interface Writer {
        byte[] write(Report report);
    }

    private final String mediaType;
    private final String ending;
    private final Writer writer;

    ReportFormat(String mediaType, String ending, Writer writer) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.writer = writer;
    }

    /** The form with this ending; empty for any other word. */
    public static Optional<ReportFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findAny();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public byte[] write(Report report) {
        return writer.write(report);
    }
}
