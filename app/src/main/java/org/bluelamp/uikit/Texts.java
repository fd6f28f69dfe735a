package org.bluelamp.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screens, in English and in Welsh, from {@code vaadin-i18n/ROOM/translations*.properties} of each room.
 * A text without Welsh is shown in English, one without either by its key; in tests (system property
 * {@code bluelamp.texts.strict}) both fail. A Welsh text is a draft until {@code vaadin-i18n/reviewed_cy.properties} says on
 * which day a translator reviewed it.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale ENGLISH = Locale.UK;
    public static final Locale WELSH = Locale.of("cy");

    private final boolean strict = Boolean.getBoolean("bluelamp.texts.strict");
    private final Map<String, String> english = load("translations.properties");
    private final Map<String, String> welsh = load("translations_cy.properties");
    private final Map<String, String> reviewed = read("classpath*:vaadin-i18n/reviewed_cy.properties");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(ENGLISH, WELSH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... params) {
        Locale language = locale != null && isWelsh(locale) ? WELSH : ENGLISH;
        String text = texts(language).get(key);
        if (text == null && strict) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.toLanguageTag());
        }
        if (text == null) {
            text = english.getOrDefault(key, key);
        }
        return params.length == 0 ? text : new MessageFormat(text, language).format(params);
    }

    /** All texts of a language by key. */
    public Map<String, String> texts(Locale language) {
        return isWelsh(language) ? welsh : english;
    }

    /** The day on which a translator reviewed the Welsh text; empty for a draft. */
    public Optional<LocalDate> reviewed(String key) {
        return Optional.ofNullable(reviewed.get(key)).map(LocalDate::parse);
    }

    /** How many Welsh texts a translator has reviewed. */
    public int reviewedCount() {
        return reviewed.size();
    }

    /** The language of the person at the screen; English where there is no screen. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui != null && isWelsh(ui.getLocale()) ? WELSH : ENGLISH;
    }

    public static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals(WELSH.getLanguage());
    }

    private static Map<String, String> load(String file) {
        return read("classpath*:vaadin-i18n/*/" + file);
    }

    private static Map<String, String> read(String pattern) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> {
                    if (texts.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("Two rooms have a text " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
