package org.bluelamp.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bluelamp.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that the API gives of itself, held against every request that {@link Trials} know to work. */
@PortalTest
class ApiDescriptionTest {

    private static final Set<String> PRECONDITIONS = Set.of("If-Match", "If-None-Match");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    WebApplicationContext context;

    private JsonNode description;
    private Place place;

    @BeforeEach
    void read() {
        description = JSON.readTree(
                new Api(context).ask(null, Api.Call.get("/api/v1/openapi.json")).body());
        place = new Places(context).make();
    }

    /** An operation of the description. */
    private JsonNode operation(Trial trial) {
        var address = trial.address().split(" ");
        return description.path("paths").path(address[1]).path(address[0].toLowerCase(Locale.ROOT));
    }

    private static TreeMap<String, Boolean> preconditions(JsonNode operation) {
        var headers = new TreeMap<String, Boolean>();
        operation.path("parameters").forEach(parameter -> {
            if (PRECONDITIONS.contains(parameter.path("name").asString())) {
                headers.put(
                        parameter.path("name").asString(),
                        parameter.path("required").asBoolean(false));
            }
        });
        return headers;
    }

    @Test
    void namesEveryAddress() {
        assertThat(Trials.ALL)
                .allSatisfy(trial -> assertThat(operation(trial).isMissingNode())
                        .as(trial.address())
                        .isFalse());
    }

    @Test
    void asksForThePreconditionsThatAreTaken() {
        var taken = new TreeMap<String, TreeSet<String>>();
        for (var trial : Trials.ALL) {
            var headers = taken.computeIfAbsent(verbAndPath(trial), _ -> new TreeSet<>());
            trial.own(place).headers().keySet().stream()
                    .filter(PRECONDITIONS::contains)
                    .forEach(headers::add);
        }
        assertThat(Trials.ALL).allSatisfy(trial -> {
            var described = preconditions(operation(trial));
            assertThat(described.keySet()).as(trial.address()).isEqualTo(taken.get(verbAndPath(trial)));
            assertThat(described.values())
                    .as("%s: required where it is the only one", trial.address())
                    .allMatch(required -> required == (described.size() == 1));
        });
        assertThat(taken.values()).anyMatch(both -> both.size() == 2);
    }

    private static String verbAndPath(Trial trial) {
        var address = trial.address().split(" ");
        return address[0] + " " + address[1];
    }

    @Test
    void namesNoHeaderThatIsACondition() {
        var headers = new TreeSet<String>();
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("parameters")
                        .forEach(parameter -> headers.add(parameter.path("name").asString()))));
        assertThat(headers).contains("If-Match", "cursor").noneMatch(name -> name.startsWith("!"));
        assertThat(description.at("/components/schemas").propertyNames()).doesNotContain("IfMatch", "IfNoneMatch");
    }

    /** Two records of one name would be one schema, and a client could not send either. */
    @Test
    void knowsEveryFieldThatIsSent() {
        var unknown = new ArrayList<String>();
        for (var trial : Trials.ALL) {
            var call = trial.own(place);
            if (!call.body().isEmpty() && call.file().length == 0) {
                var schema = operation(trial).at("/requestBody/content/application~1json/schema/$ref");
                var known = new HashSet<>(description
                        .at(schema.asString("#/nothing").substring(1))
                        .path("properties")
                        .propertyNames());
                JSON.readTree(call.body()).propertyNames().stream()
                        .filter(field -> !known.contains(field))
                        .forEach(field -> unknown.add(trial.address() + " " + field));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void saysHowOneSignsIn() {
        var schemes = description.at("/components/securitySchemes");
        assertThat(List.of(
                        schemes.at("/token/scheme").asString(),
                        schemes.at("/persona/scheme").asString()))
                .containsExactly("bearer", "basic");
        var asked = new TreeSet<String>();
        description.path("security").forEach(each -> asked.addAll(each.propertyNames()));
        assertThat(asked).containsExactlyInAnyOrderElementsOf(schemes.propertyNames());
    }

    @Test
    void givesEachOperationANameOfItsOwn() {
        var names = description.findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.matches(".*\\d"));
    }
}
