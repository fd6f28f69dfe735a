package org.bluelamp.history.file;

/** As what a list leaves the portal. Both forms hold the same rows and print the same hash. */
public enum ListFormat {
    CSV("text/csv;charset=UTF-8", "csv"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    ListFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
