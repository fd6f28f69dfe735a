package org.bluelamp.problems.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells the headers {@code If-Match} and {@code If-None-Match} as a program sends them. Where one address both creates and
 * changes, its two methods are one operation of the description, which would ask for both headers at once.
 */
@Component
class PreconditionsDescribed implements OpenApiCustomizer {

    private static final Set<String> BOTH = Set.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(PreconditionsDescribed::tell));
        api.getComponents().getSchemas().keySet().removeAll(Set.of("IfMatch", "IfNoneMatch"));
    }

    private static void tell(PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        // a condition of the mapping, such as !If-None-Match
        operation.getParameters().removeIf(parameter -> parameter.getName().startsWith("!"));
        var headers = operation.getParameters().stream()
                .filter(parameter -> BOTH.contains(parameter.getName()))
                .toList();
        headers.forEach(header -> tell(header, headers.size() == 1));
        if (!headers.isEmpty()) {
            tellAnswers(method, operation, headers);
        }
    }

    private static void tell(Parameter header, boolean alone) {
        var changes = header.getName().equals(HttpHeaders.IF_MATCH);
        var schema = new StringSchema();
        schema.addType("string");
        if (changes) {
            schema.setPattern("^\"[0-9]{1,9}\"$");
            schema.setExample("\"3\"");
        } else {
            schema.addEnumItem("*");
        }
        header.required(alone)
                .schema(schema)
                .description((changes ? "The version that was read, in quotes, to change it." : "To create it.")
                        + (alone ? "" : " Exactly one of If-Match and If-None-Match."));
    }

    private static void tellAnswers(PathItem.HttpMethod method, Operation operation, List<Parameter> headers) {
        var answers = operation.getResponses();
        if (method == PathItem.HttpMethod.POST && headers.getFirst().getName().equals(HttpHeaders.IF_NONE_MATCH)) {
            answers.addApiResponse("201", answers.remove("200"));
        }
        answers.addApiResponse("412", new ApiResponse().description("Another version stands there now."));
        answers.addApiResponse("428", new ApiResponse().description("The precondition is missing."));
    }
}
