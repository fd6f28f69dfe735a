package org.bluelamp.proof.format;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the lines of the NDJSON files. Does not check: an export of a broken log must come out, so that it can be seen. */
public final class LineWriter implements AutoCloseable {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    private final JsonGenerator json;

    /** Closing the writer leaves the stream open. */
    public LineWriter(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    }

    public void change(SealedChange change) {
        json.writeStartObject();
        json.writeNumberProperty("n", change.n());
        text("id", change.id());
        text("at", change.at());
        text("person", change.person());
        text("role", change.role());
        text("home", change.home());
        text("request", change.request());
        text("purpose", change.purpose());
        text("entity", change.entity());
        text("record", change.record());
        text("operation", change.operation());
        text("retention", change.retention());
        text("hash", change.hash());
        text("salt", change.salt());
        image("before", change.before());
        image("after", change.after());
        if (change.gone() != null) {
            text("gone", change.gone());
            if (!change.earlier().isEmpty()) {
                earlier(change);
            }
        }
        end();
    }

    private void earlier(SealedChange change) {
        json.writeName("earlier");
        json.writeStartArray();
        for (var earlier : change.earlier()) {
            json.writeStartObject();
            text("gone", earlier.gone());
            text("item", earlier.item());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public void seal(Seal seal) {
        json.writeStartObject();
        json.writeNumberProperty("number", seal.number());
        json.writeNumberProperty("first", seal.first());
        json.writeNumberProperty("last", seal.last());
        text("at", seal.at());
        text("root", seal.root());
        text("previous", seal.previous());
        text("hash", seal.hash());
        end();
    }

    public void person(String id, String name) {
        json.writeStartObject();
        text("id", id);
        text("name", name);
        end();
    }

    private void text(String name, @Nullable String text) {
        json.writeName(name);
        json.writeString(text);
    }

    private void image(String name, @Nullable Image image) {
        text(name, image == null ? null : image.text());
    }

    private void end() {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
