package org.bluelamp.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bluelamp.benchmark.figures.Figures;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a release as one JSON document: the same figures always make the same text. */
final class FiguresJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FiguresJson() {}

    static String write(Figures figures) {
        return MAPPER.writeValueAsString(figures);
    }

    static Figures read(String document) {
        return MAPPER.readValue(document, Figures.class);
    }
}
