package org.bluelamp.problems.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses query parameters that a method does not declare: a misspelt filter that is ignored would show everything.
 * Declared are {@code @RequestParam}s and the components of records.
 */
class KnownParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.bluelamp.")) {
            var allowed = known.computeIfAbsent(method, KnownParameters::declared);
            UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .keySet()
                    .stream()
                    .filter(name -> !allowed.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Malformed(name, "unknownParameter");
                    });
        }
        return true;
    }

    private static Set<String> declared(HandlerMethod method) {
        var names = new HashSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            var single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                names.add(single.name().isEmpty() ? parameter.getParameter().getName() : single.name());
            } else if (parameter.getParameterType().isRecord()
                    && !parameter.hasParameterAnnotation(RequestBody.class)) {
                Stream.of(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return names;
    }
}
