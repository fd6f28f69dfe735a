package org.bluelamp.proof.format;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The members of the JSON object on one line, in the one order that they may have. What is out of order, double, of another
 * kind or not wanted is refused: a line must not read differently to two readers.
 */
final class Members implements AutoCloseable {

    /** Numbers of changes and seals: far more than there ever are, and exact in every language. */
    private static final long MOST = 1_000_000_000_000_000L;

    private static final JsonFactory JSON = new JsonFactory();
    private static final Predicate<String> HEX = Pattern.compile("[0-9a-f]*").asMatchPredicate();

    private final JsonParser parser;
    /** What comes next and was not taken yet; null at the end of the line. */
    private @Nullable JsonToken token;

    /** Goes into the object that a line is. */
    Members(char[] line, int length) throws Malformed {
        if (length == 0 || line[0] != '{') {
            throw new Malformed("is no JSON object");
        }
        parser = JSON.createParser(ObjectReadContext.empty(), line, 0, length);
        advance();
        take(JsonToken.START_OBJECT);
    }

    /** Whether the next member has this name. */
    boolean at(String name) {
        return token == JsonToken.PROPERTY_NAME && name.equals(parser.currentName());
    }

    long number(String name) throws Malformed {
        name(name);
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw new Malformed("has no whole number for " + name);
        }
        long number;
        try {
            number = parser.getLongValue();
        } catch (JacksonException e) {
            number = -1;
        }
        if (number < 0 || number > MOST) {
            throw new Malformed("has a number for " + name + " that is out of range");
        }
        advance();
        return number;
    }

    String text(String name) throws Malformed {
        name(name);
        if (token != JsonToken.VALUE_STRING) {
            throw new Malformed("has no text for " + name);
        }
        return string();
    }

    @Nullable String textOrNull(String name) throws Malformed {
        name(name);
        if (token == JsonToken.VALUE_NULL) {
            advance();
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new Malformed("has neither text nor null for " + name);
        }
        return string();
    }

    String hash(String name) throws Malformed {
        return hex(name, text(name), 64);
    }

    String hashOrEmpty(String name) throws Malformed {
        var text = text(name);
        return text.isEmpty() ? text : hex(name, text, 64);
    }

    @Nullable String saltOrNull(String name) throws Malformed {
        var text = textOrNull(name);
        return text == null ? null : hex(name, text, 32);
    }

    String id(String name) throws Malformed {
        return id(name, text(name));
    }

    @Nullable String idOrNull(String name) throws Malformed {
        var text = textOrNull(name);
        return text == null ? null : id(name, text);
    }

    String moment(String name) throws Malformed {
        var text = text(name);
        if (!Moments.formed(text)) {
            throw new Malformed("has no time of the form 2026-11-25T15:50:00.123456Z");
        }
        return text;
    }

    void list(String name) throws Malformed {
        name(name);
        take(JsonToken.START_ARRAY);
    }

    /** Goes into the next object of a list, or out of the list where there is none. */
    boolean another() throws Malformed {
        if (token == JsonToken.END_ARRAY) {
            advance();
            return false;
        }
        take(JsonToken.START_OBJECT);
        return true;
    }

    void endOfObject() throws Malformed {
        take(JsonToken.END_OBJECT);
    }

    void endOfLine() throws Malformed {
        endOfObject();
        if (token != null) {
            throw new Malformed("goes on after its end");
        }
    }

    private void name(String name) throws Malformed {
        if (!at(name)) {
            throw new Malformed("has no " + name + " in its place");
        }
        advance();
    }

    private void take(JsonToken wanted) throws Malformed {
        if (token != wanted) {
            throw new Malformed("has something that does not belong there");
        }
        advance();
    }

    private String string() throws Malformed {
        String text;
        try {
            text = parser.getString();
        } catch (JacksonException e) {
            throw new Malformed("is no JSON object");
        }
        refuseHalves(text);
        advance();
        return text;
    }

    private void advance() throws Malformed {
        try {
            token = parser.nextToken();
        } catch (JacksonException e) {
            throw new Malformed("is no JSON object");
        }
    }

    private static String hex(String name, String text, int length) throws Malformed {
        if (text.length() != length || !HEX.test(text)) {
            throw new Malformed("has no hexadecimal text of " + length + " digits for " + name);
        }
        return text;
    }

    private static String id(String name, String text) throws Malformed {
        for (var i = 0; i < text.length(); i++) {
            var there = text.charAt(i);
            var dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? there != '-' : !(there >= '0' && there <= '9' || there >= 'a' && there <= 'f')) {
                throw new Malformed("has no id for " + name);
            }
        }
        if (text.length() != 36) {
            throw new Malformed("has no id for " + name);
        }
        return text;
    }

    /** Half of a pair of surrogates is no character: it has no bytes of its own and would hash like a question mark. */
    private static void refuseHalves(String text) throws Malformed {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw new Malformed("has half a character in a text");
                }
                i++;
            }
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
