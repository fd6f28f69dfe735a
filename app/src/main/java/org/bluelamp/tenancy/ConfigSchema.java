package org.bluelamp.tenancy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The kinds of file in a tenant-config folder, each with its JSON Schema. The schema is the portal's own, not the folder's. */
enum ConfigSchema {
    FORCE,
    EDITION,
    EDITION_TRANSLATION,
    PERSONAS,
    CAPABILITIES,
    RETENTION,
    OUTSIDE_BODIES;

    private final Schema schema =
            load("/schema/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json");

    /** What in the file breaks the schema, in plain words. */
    List<ConfigProblem> problems(ConfigFile file) {
        return schema.validate(file.content()).stream()
                .map(error -> problem(file, error))
                .distinct()
                .toList();
    }

    private ConfigProblem problem(ConfigFile file, Error error) {
        var reason = new SchemaReason(schema.getSchemaNode(), file.content(), error);
        return file.problem(reason.pointer(), reason.words());
    }

    private static Schema load(String resource) {
        try (var in = Objects.requireNonNull(ConfigSchema.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
