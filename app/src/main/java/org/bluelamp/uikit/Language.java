package org.bluelamp.uikit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language a person chose: by {@code ?lang=cy} on any address, remembered for a year in a cookie that holds nothing
 * else, and before any choice as the browser prefers.
 */
public final class Language {

    public static final String PARAMETER = "lang";
    public static final String COOKIE = "bluelamp-lang";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        Locale asked = asked(request);
        if (asked != null) {
            return asked;
        }
        Locale remembered = remembered(request.getCookies());
        if (remembered != null) {
            return remembered;
        }
        return Texts.isWelsh(request.getLocale()) ? Texts.WELSH : Texts.ENGLISH;
    }

    /** The language that this very address asks for. */
    public static @Nullable Locale asked(HttpServletRequest request) {
        String parameter = request.getParameter(PARAMETER);
        return parameter == null ? null : named(parameter);
    }

    /** The one that is not this one. */
    public static Locale other(Locale locale) {
        return Texts.isWelsh(locale) ? Texts.ENGLISH : Texts.WELSH;
    }

    /** What remembers the choice. */
    public static Cookie cookie(Locale chosen, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, chosen.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static @Nullable Locale remembered(Cookie @Nullable [] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return named(cookie.getValue());
                }
            }
        }
        return null;
    }

    private static @Nullable Locale named(String tag) {
        return switch (tag) {
            case "cy" -> Texts.WELSH;
            case "en", "en-GB" -> Texts.ENGLISH;
            default -> null;
        };
    }
}
