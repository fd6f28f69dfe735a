package org.bluelamp.doors;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.bluelamp.identity.Actor;
import org.bluelamp.reporting.Taken;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The portal as a program sees it: every address there is, and requests to it through every filter. */
final class Api {

    /** One request: how, where, with which headers and what body. */
    record Call(HttpMethod method, String path, Map<String, String> headers, String body, byte[] file) {

        Call(HttpMethod method, String path, Map<String, String> headers, String body) {
            this(method, path, headers, body, new byte[0]);
        }

        /** A file, with a part beside it that says what it is. */
        static Call upload(String path, String part, byte[] file, String header, String value) {
            return new Call(HttpMethod.POST, path, Map.of(header, value), part, file);
        }

        static Call get(String path) {
            return new Call(HttpMethod.GET, path, Map.of(), "");
        }

        static Call put(String path, String body, String header, String value) {
            return new Call(HttpMethod.PUT, path, Map.of(header, value), body);
        }

        static Call post(String path, String body, String header, String value) {
            return new Call(HttpMethod.POST, path, Map.of(header, value), body);
        }
    }

    /** What came back: enough to tell whether two answers can be told apart. */
    record Answer(int status, String type, Map<String, String> headers, String body) {
        boolean given() {
            return status >= 200 && status < 300;
        }
    }

    private static final String ROOT = "/api/v1/";

    private final MockMvc mvc;
    private final WebApplicationContext context;

    Api(WebApplicationContext context) {
        this.context = context;
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Every mapping of a method of ours, as {@code GET /api/v1/cycles/{id}}, with the header that tells two of them apart. */
    Map<String, String> addresses() {
        var addresses = new TreeMap<String, String>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(
                        mapping -> mapping.getHandlerMethods().forEach((info, method) -> add(addresses, info, method)));
        return addresses;
    }

    /**
     * The noun that each address is about, as {@code cycles/{id}/reminders}: the path of its controller; where that is only a
     * folder, with the segment under it; where it has none, what stands before the last segment.
     */
    Map<String, String> nouns() {
        var controllers = addresses();
        controllers.keySet().removeAll(Trials.NOT_OURS.keySet());
        var paths = new TreeSet<String>();
        controllers.keySet().forEach(address -> paths.add(path(address)));
        var nouns = new TreeMap<String, String>();
        controllers.forEach((address, controller) -> nouns.put(
                address, noun(path(address), folder(controller), paths).replaceFirst("^" + Pattern.quote(ROOT), "")));
        return nouns;
    }

    private static String noun(String path, String folder, Set<String> paths) {
        if (folder.isEmpty()) {
            return path.substring(0, path.lastIndexOf('/'));
        }
        var under = path.substring(folder.length()).split("/", -1);
        return paths.contains(folder) || under.length < 2 || under[1].startsWith("{")
                ? folder
                : folder + "/" + under[1];
    }

    private static String path(String address) {
        return address.split(" ")[1];
    }

    private static String folder(String controller) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(
                ClassUtils.resolveClassName(controller, Api.class.getClassLoader()), RequestMapping.class);
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }

    private static void add(Map<String, String> addresses, RequestMappingInfo info, HandlerMethod method) {
        var verbs = new TreeSet<String>();
        info.getMethodsCondition().getMethods().forEach(verb -> verbs.add(verb.name()));
        if (verbs.isEmpty()) {
            verbs.add("ANY");
        }
        var headers = new TreeSet<String>();
        info.getConsumesCondition().getExpressions().stream()
                .map(String::valueOf)
                .filter(type -> !type.equals("application/json"))
                .forEach(headers::add);
        // a list, and the whole of it beside
        info.getProducesCondition().getExpressions().stream()
                .map(String::valueOf)
                .filter(type -> type.equals("application/zip"))
                .forEach(headers::add);
        info.getHeadersCondition().getExpressions().forEach(header -> headers.add(header.toString()));
        for (var verb : verbs) {
            for (var pattern : info.getPatternValues()) {
                addresses.put(
                        verb + " " + pattern + (headers.isEmpty() ? "" : " " + String.join(" ", headers)),
                        method.getBeanType().getName());
            }
        }
    }

    /** Asks as this actor, or as nobody. */
    Answer ask(Actor actor, Call call) {
        var request = request(call);
        if (actor != null) {
            request.with(authentication(
                    new UsernamePasswordAuthenticationToken(actor, null, AuthorityUtils.NO_AUTHORITIES)));
        }
        try {
            return answer(mvc.perform(request).andReturn().getResponse());
        } catch (Exception e) {
            throw new AssertionError(call + " was not answered", e);
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(Call call) {
        if (call.file().length > 0) {
            var upload = MockMvcRequestBuilders.multipart(call.method(), java.net.URI.create(call.path()))
                    .file(new MockMultipartFile("file", "minutes.txt", "text/plain", call.file()))
                    .file(new MockMultipartFile(
                            "offer", "", "application/json", call.body().getBytes(StandardCharsets.UTF_8)));
            call.headers().forEach(upload::header);
            return upload;
        }
        var request = MockMvcRequestBuilders.request(call.method(), java.net.URI.create(call.path()));
        call.headers().forEach(request::header);
        if (!call.body().isEmpty()) {
            request.contentType("application/json").content(call.body());
        }
        return request;
    }

    private static Answer answer(MockHttpServletResponse response) {
        var headers = new TreeMap<String, String>();
        for (var name : response.getHeaderNames()) {
            headers.put(name, String.valueOf(response.getHeaders(name)));
        }
        return new Answer(
                response.getStatus(),
                String.valueOf(response.getContentType()),
                headers,
                words(String.valueOf(response.getContentType()), response.getContentAsByteArray()));
    }

    /** What a person would read in it: a packed file as it is when unpacked. */
    private static String words(String type, byte[] body) {
        if (type.startsWith("application/pdf")) {
            return Taken.words(body);
        }
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
