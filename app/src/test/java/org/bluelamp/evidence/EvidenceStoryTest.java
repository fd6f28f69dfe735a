package org.bluelamp.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.spi.Change;
import org.bluelamp.history.spi.Headline;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;

class EvidenceStoryTest {

    private static final Map<String, String> OFFERED = Map.of(
            "id", "1", "subject_part", "MH07", "title", "Schedule", "status", "offered", "kind", "training-record");

    private final EvidenceStory story = new EvidenceStory();
    private final Texts texts = new Texts();

    private Wording in(Locale locale) {
        return new Wording() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String translate(String key, Object... parameters) {
                return texts.getTranslation(key, locale, parameters);
            }

            @Override
            public String force(String code) {
                return code;
            }
        };
    }

    private static Change change(
            String entity, String operation, Map<String, String> before, Map<String, String> after) {
        return new Change(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                "lead",
                "northmoor",
                "",
                "use",
                entity,
                UUID.randomUUID(),
                operation,
                "",
                before,
                after,
                null,
                null);
    }

    private static Map<String, String> with(String field, String value) {
        var row = new HashMap<>(OFFERED);
        row.put(field, value);
        return row;
    }

    private Headline told(Change change) {
        return story.tell(List.of(change), in(Locale.UK)).get(change.id());
    }

    @Test
    void tellsWhatWasDoneForWhichStandard() {
        assertThat(told(change("evidence", "insert", Map.of(), OFFERED)))
                .isEqualTo(new Headline("Offered evidence for MH07: Schedule", "MH07"));
        for (var step : Map.of("accepted", "Accepted", "returned", "Sent back", "withdrawn", "Withdrew")
                .entrySet()) {
            assertThat(told(change("evidence", "update", OFFERED, with("status", step.getKey())))
                            .words())
                    .isEqualTo(step.getValue() + " evidence for MH07: Schedule");
        }
        assertThat(told(change("evidence", "opened", Map.of(), Map.of("title", "Schedule", "subject_part", "MH07")))
                        .words())
                .isEqualTo("Opened evidence for MH07: Schedule");
        assertThat(told(change("evidence_file", "insert", Map.of(), Map.of("id", "1")))
                        .words())
                .isEqualTo("Kept the content of a file");
    }

    @Test
    void putsFieldsAndValuesInWords() {
        var change = change("evidence", "insert", Map.of(), OFFERED);
        assertThat(story.value(change, "kind", "training-record", in(Locale.UK)))
                .isEqualTo("Training record");
        assertThat(story.value(change, "dated", "2026-03-14", in(Locale.of("cy"))))
                .isEqualTo("14 Mawrth 2026");
        assertThat(story.value(change, "size", "10485760", in(Locale.UK))).isEqualTo("10,485,760 bytes");
        assertThat(story.name(change, "sha256", in(Locale.UK))).isEqualTo("Fingerprint (SHA-256)");
        assertThat(story.name(change, "subject_id", in(Locale.UK))).isEmpty();
    }
}
