package org.bluelamp.proof.kit;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What an export says of itself, so that one which did not come whole is noticed. */
record ManifestText(String force, String exported, Summary summary, Map<String, String> files) {

    private static final JsonFactory JSON = new JsonFactory();

    String written() {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("format", "bluelamp-history-1");
            json.writeStringProperty("force", force);
            json.writeStringProperty("exported", exported);
            json.writeNumberProperty("changes", summary.changes());
            json.writeNumberProperty("seals", summary.seals());
            json.writeObjectPropertyStart("files");
            files.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
