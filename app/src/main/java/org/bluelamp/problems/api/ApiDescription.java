package org.bluelamp.problems.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/** What {@code /api/v1/openapi.json} says beside what the controllers do: enough to make a client from it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PERSONA = "persona";

    @Bean
    static OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Blue Lamp")
                        .version("v1")
                        .description("What a person can do on the screens, a program can do here."
                                + " Problems are RFC 9457; lists come in pages."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                signIn("bearer")
                                        .bearerFormat("JWT")
                                        .description("A token of audience bluelamp-api, from the installation's"
                                                + " sign-in service."))
                        .addSecuritySchemes(
                                PERSONA,
                                signIn("basic")
                                        .description("In a demonstration alone: one of its personas, from the same"
                                                + " machine.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(PERSONA));
    }

    private static SecurityScheme signIn(String scheme) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme);
    }

    /** Without its own resolver each record nested in a controller takes the place of its namesakes in all others. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static ModelResolver eachRecordByItsOwnName(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    /** The same from one version of the program to the next: else they are numbered as they happen to be found. */
    @Bean
    static GlobalOperationCustomizer eachOperationByItsOwnName() {
        return (operation, method) ->
                operation.operationId(StringUtils.uncapitalize(SchemaNames.noun(method.getBeanType()))
                        + StringUtils.capitalize(method.getMethod().getName()));
    }
}
