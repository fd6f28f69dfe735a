package org.bluelamp.tenancy;

/** A text that is not the plain YAML we read. */
class YamlRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    /** @param line counted from 1, which also stands for the whole file */
    YamlRefused(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
