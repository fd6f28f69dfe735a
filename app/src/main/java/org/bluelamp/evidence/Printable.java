package org.bluelamp.evidence;

/** Characters that show themselves. Controls and formatting marks can make a name read as what it is not. */
final class Printable {

    private Printable() {}

    /** Whether this character is a control, a formatting mark (such as the right-to-left override) or no character. */
    static boolean not(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
