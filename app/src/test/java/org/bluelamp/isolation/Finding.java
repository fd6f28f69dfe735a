package org.bluelamp.isolation;

/**
 * Something in the database by which one force could reach another's rows, or by which history could be lost.
 *
 * @param check which check found it
 * @param object the table, function or role
 */
record Finding(String check, String object, String detail) {
    @Override
    public String toString() {
        return check + ": " + object + ": " + detail;
    }
}
