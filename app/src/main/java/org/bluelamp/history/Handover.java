package org.bluelamp.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluelamp.history.file.ListFile;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.history.file.ListRows;
import org.bluelamp.history.file.Listing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a list leave the portal. Before its first byte does, the history is told what was asked, how many rows there are and
 * their hash, which stands in the file too: so a file can be matched to the record of its making. If it cannot be told, nothing leaves.
 */
@Component
class Handover {

    private final History history;
    private final JsonMapper json;

    Handover(History history, JsonMapper json) {
        this.history = history;
        this.json = json;
    }

    /**
     * @param entity what the list is of: {@code history}, {@code person}
     * @param asked by which filter
     */
    void give(
            String entity,
            Map<String, String> asked,
            Listing listing,
            ListRows rows,
            ListFormat format,
            OutputStream out)
            throws IOException {
        var detail = new LinkedHashMap<String, Object>(asked);
        detail.put("rows", rows.count());
        detail.put("format", format.ending());
        detail.put("language", listing.locale().getLanguage());
        detail.put("sha256", rows.hash());
        history.tell(entity, null, "exported", json.writeValueAsString(detail));
        ListFile.write(listing, rows, format, out);
    }
}
