package org.bluelamp.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be kept: the whole list. The name's ending says which one a file claims to be, its content must agree. */
enum FileType {
    PDF("application/pdf", "application/pdf", "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/x-tika-ooxml application/zip",
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/x-tika-ooxml application/zip",
            "xlsx"),
    PNG("image/png", "image/png", "png"),
    JPG("image/jpeg", "image/jpeg", "jpg", "jpeg"),
    CSV("text/csv", "text/plain", "csv"),
    TXT("text/plain", "text/plain", "txt");

    private final String mediaType;
    private final List<String> seenAs;
    private final List<String> endings;

    /** @param seenAs what Tika calls such content when it is not told the name, separated by spaces */
    FileType(String mediaType, String seenAs, String... endings) {
        this.mediaType = mediaType;
        this.seenAs = List.of(seenAs.split(" "));
        this.endings = List.of(endings);
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** Under which it is handed out again. */
    String mediaType() {
        return mediaType;
    }

    /** Whether content that was recognised as this is what the name claims. */
    boolean agreesWith(String recognised) {
        return seenAs.contains(recognised);
    }

    boolean packed() {
        return this == DOCX || this == XLSX;
    }

    /** The part of the package that makes it a document of this type, and the type that it has there. */
    String mainPart() {
        return this == XLSX ? "xl/workbook.xml" : "word/document.xml";
    }

    String mainPartType() {
        return mediaType + ".main+xml";
    }
}
