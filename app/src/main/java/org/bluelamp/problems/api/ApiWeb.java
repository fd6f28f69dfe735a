package org.bluelamp.problems.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
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
        var wholeLists = JsonSetter.Value.forContentNulls(Nulls.FAIL);
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, lists -> lists.setNullHandling(wholeLists));
    }

    /** After the controllers and before the screens, which would answer any address with a page. */
    @Bean
    static SimpleUrlHandlerMapping noSuchNoun() {
        HttpRequestHandler nothing = (_, _) -> {
            throw new Absent("noun");
        };
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), 100);
    }
}
