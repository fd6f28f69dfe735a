package org.bluelamp.tenancy;

/**
 * Something that is wrong in a tenant-config folder.
 *
 * @param file as an operator would name it: the folder as it was given, then the path inside it
 * @param line counted from 1, which also stands for the file or folder as a whole
 * @param reason in plain words
 */
public record ConfigProblem(String file, int line, String reason) implements Comparable<ConfigProblem> {

    @Override
    public int compareTo(ConfigProblem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : reason.compareTo(other.reason);
    }

    /** On one line, {@code file:line reason}, whatever the file says. */
    @Override
    public String toString() {
        return file + ":" + line + " " + reason.replaceAll("\\p{Cntrl}+", " ");
    }
}
