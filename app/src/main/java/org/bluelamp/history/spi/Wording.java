package org.bluelamp.history.spi;

import java.util.Locale;

/** Texts by key, in the language of whoever reads. A story is also told where there is no screen. */
public interface Wording {

    Locale locale();

    String translate(String key, Object... parameters);
}
