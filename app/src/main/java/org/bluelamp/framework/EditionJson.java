package org.bluelamp.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition as one JSON document. The same edition always makes the same text: names in the order of the records,
 * nothing for what there is none of. Texts from elsewhere with a name that an edition does not have are refused.
 */
public final class EditionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EditionJson() {}

    public static String write(Edition edition) {
        return MAPPER.writeValueAsString(edition);
    }

    public static Edition read(String document) {
        return MAPPER.readValue(document, Edition.class);
    }
}
