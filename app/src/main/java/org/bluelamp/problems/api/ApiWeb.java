package org.bluelamp.problems.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Map;
import org.bluelamp.problems.Absent;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.DeserializationFeature;

/** The API as a whole: strict about what it is sent, and nothing of it is ever answered by the screens. */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/v1/**");
    }

    @Bean
    static JsonMapperBuilderCustomizer refusesWhatItDoesNotKnow() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** After the controllers and before the screens, which would answer any address with a page. */
    @Bean
    static SimpleUrlHandlerMapping noSuchNoun() {
        HttpRequestHandler nothing = (_, _) -> {
            throw new Absent("noun");
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), 100);
    }

    @Bean
    static OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Blue Lamp")
                        .version("v1")
                        .description("What a person can do on the screens, a program can do here."
                                + " Problems are RFC 9457; lists come in pages."));
    }
}
