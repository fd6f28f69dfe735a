package org.bluelamp.doors;

import static org.bluelamp.doors.Trial.Kind.BY_ID;
import static org.bluelamp.doors.Trial.Kind.COUNTED;
import static org.bluelamp.doors.Trial.Kind.NATIONAL;
import static org.bluelamp.doors.Trial.Kind.NATION_STEP;
import static org.bluelamp.doors.Trial.Kind.OWN_LIST;
import static org.bluelamp.doors.Trial.Kind.OWN_STEP;
import static org.bluelamp.doors.Trial.Verb.COUNT;
import static org.bluelamp.doors.Trial.Verb.CREATE_REFERRING_TO;
import static org.bluelamp.doors.Trial.Verb.DELETE;
import static org.bluelamp.doors.Trial.Verb.EXPORT;
import static org.bluelamp.doors.Trial.Verb.HISTORY;
import static org.bluelamp.doors.Trial.Verb.SEARCH;
import static org.bluelamp.doors.Trial.Verb.UPDATE_TO_REFER_TO;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.doors.Api.Call;
import org.bluelamp.doors.Trial.Stage;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.springframework.http.HttpMethod;

/**
 * The addresses of {@link Trials} once more, with another's id where a record of one's own, a filter or a count could take it:
 * in bodies, in queries, and in the history of each noun.
 */
final class ReferringTrials {

    private static final String ANSWERS = "/api/v1/assessments/{id}/answers";

    /** Nouns whose records have a history, and the record whose history is asked for. */
    private static final Map<String, Function<Place, UUID>> RECORDS = Map.of(
            "people", Place::person,
            "assessments", Place::assessment,
            "evidence", Place::evidence,
            "help", Place::sharing,
            "history/checkpoints", Place::checkpoint,
            "history/checkpoint-readers", Place::reader,
            "redactions", Place::redaction,
            "disposals", Place::disposal,
            "holds", Place::hold,
            "guests", Place::guest);

    private ReferringTrials() {}

    static List<Trial> all() {
        return Stream.of(bodies(), queries(), histories()).flatMap(List::stream).toList();
    }

    private static List<Trial> bodies() {
        return List.of(
                new Trial(
                        "PUT " + ANSWERS + "/{standard} !If-None-Match",
                        UPDATE_TO_REFER_TO,
                        Role.LEAD,
                        Permission.ANSWER,
                        (mine, other) -> Call.put(
                                "/api/v1/assessments/" + mine.assessment() + "/answers/" + mine.standard(),
                                "{\"level\": 2, \"operation\": \"" + other.operation() + "\"}",
                                "If-Match",
                                "\"" + mine.answerVersion() + "\"")),
                new Trial(
                        "PUT " + ANSWERS + "/{standard} If-None-Match",
                        CREATE_REFERRING_TO,
                        Role.LEAD,
                        Permission.ANSWER,
                        (mine, other) -> Call.put(
                                "/api/v1/assessments/" + mine.assessment() + "/answers/" + mine.emptyStandard(),
                                "{\"level\": 1, \"operation\": \"" + other.operation() + "\"}",
                                "If-None-Match",
                                "*")),
                new Trial(
                        "POST /api/v1/history/checkpoints/{id}/countersignatures",
                        UPDATE_TO_REFER_TO,
                        Role.AUDITOR,
                        Permission.COUNTERSIGN,
                        (mine, other) -> Call.post(
                                "/api/v1/history/checkpoints/" + mine.checkpoint() + "/countersignatures",
                                "{\"note\": \"%s\", \"key\": \"%s\"}"
                                        .formatted(other.countersigned().replace("\n", "\\n"), mine.key()),
                                "If-None-Match",
                                "*")),
                new Trial(
                        "POST /api/v1/help",
                        CREATE_REFERRING_TO,
                        Role.LEAD,
                        Permission.ASK_HELP,
                        (_, other) -> Call.post(
                                "/api/v1/help",
                                "{\"kind\": \"help\", \"edition\": \"" + Places.EDITION + "\", \"standard\": \"B01\","
                                        + " \"contact\": \"wellbeing@example.police.uk\", \"sentence\": \"Help.\","
                                        + " \"operation\": \"" + other.operation() + "\"}",
                                "If-None-Match",
                                "*")),
                hold(other -> "\"scope\": \"force\", \"owner\": \"" + other.person() + "\""),
                hold(other -> "\"scope\": \"person\", \"person\": \"" + other.person() + "\""),
                hold(other ->
                        "\"scope\": \"record\", \"entity\": \"evidence\", \"record\": \"" + other.evidence() + "\""),
                new Trial(
                        "POST /api/v1/guests",
                        CREATE_REFERRING_TO,
                        Role.LEAD,
                        Permission.LET_GUESTS_IN,
                        (_, other) -> Call.post(
                                "/api/v1/guests",
                                Trials.invitation(
                                        "review", ", \"record\": \"" + other.assessment() + "\", \"part\": \"A\""),
                                "If-None-Match",
                                "*")));
    }

    private static Trial hold(Function<Place, String> names) {
        return new Trial(
                "POST /api/v1/holds",
                CREATE_REFERRING_TO,
                Role.LEAD,
                Permission.PLACE_HOLD,
                (_, other) -> Call.post(
                        "/api/v1/holds",
                        "{\"kind\": \"claim\", \"reason\": \"Why.\", " + names.apply(other) + "}",
                        "If-None-Match",
                        "*"));
    }

    private static List<Trial> queries() {
        return List.of(
                asked(
                        "/api/v1/evidence",
                        SEARCH,
                        Role.LEAD,
                        Permission.READ_EVIDENCE,
                        place -> "?subject=" + place.assessment()),
                asked(
                        "/api/v1/history",
                        SEARCH,
                        Role.AUDITOR,
                        Permission.READ_HISTORY,
                        place -> "?person=" + place.person()),
                asked(
                        "/api/v1/history/sample",
                        SEARCH,
                        Role.AUDITOR,
                        Permission.READ_HISTORY,
                        place -> "?size=200" + "&seed=trial&upTo=5&person=" + place.person()),
                new Trial(
                        "GET /api/v1/history/sample",
                        COUNT,
                        OWN_STEP,
                        Role.AUDITOR,
                        Permission.READ_HISTORY,
                        place -> Call.get("/api/v1/history/sample?size=1&seed=trial")),
                new Trial(
                        "GET /api/v1/history/questions",
                        COUNT,
                        COUNTED,
                        Role.AUDITOR,
                        Permission.READ_HISTORY,
                        place -> Call.get("/api/v1/history/questions")),
                new Trial(
                        "GET /api/v1/disposals/due",
                        COUNT,
                        NATIONAL,
                        Role.LEAD,
                        Permission.READ_RECORDS,
                        place -> Call.get("/api/v1/disposals/due")),
                new Trial(
                        "GET /api/v1/people",
                        SEARCH,
                        OWN_LIST,
                        Role.AUDITOR,
                        Permission.READ_HISTORY,
                        place -> Call.get("/api/v1/people?show=privileged")),
                new Trial(
                        "GET /api/v1/inbox",
                        SEARCH,
                        OWN_LIST,
                        Role.ANALYST,
                        Permission.WORK_INBOX,
                        place -> Call.get("/api/v1/inbox?force=" + place.force())),
                new Trial(
                        "GET /api/v1/practices",
                        SEARCH,
                        NATIONAL,
                        Role.CONTRIBUTOR,
                        Permission.FIND_PRACTICE,
                        place -> Call.get("/api/v1/practices?area=A&standard=" + place.standard())),
                new Trial(
                        "GET /api/v1/history/export application/zip",
                        EXPORT,
                        OWN_STEP,
                        Role.AUDITOR,
                        Permission.EXPORT_HISTORY,
                        place -> new Call(
                                HttpMethod.GET, "/api/v1/history/export", Map.of("Accept", "application/zip"), "")),
                new Trial(
                        "POST /api/v1/evidence/{id}/transitions",
                        DELETE,
                        BY_ID,
                        Role.LEAD,
                        Permission.OFFER_EVIDENCE,
                        place -> Call.post(
                                "/api/v1/evidence/" + place.evidence() + "/transitions",
                                "{\"transition\": \"withdraw\"}",
                                "If-Match",
                                "\"" + place.evidenceVersion() + "\"")),
                new Trial(
                                "POST /api/v1/benchmark/releases/{id}/transitions",
                                DELETE,
                                NATION_STEP,
                                Role.EDITOR,
                                Permission.PUBLISH_RELEASE,
                                place -> Call.post(
                                        "/api/v1/benchmark/releases/" + place.release() + "/transitions",
                                        "{\"to\": \"discarded\", \"reason\": \"Tried.\"}",
                                        "If-Match",
                                        "\"0\""))
                        .at(Stage.PREPARED));
    }

    private static Trial asked(
            String address, Trial.Verb verb, Role as, Permission asks, Function<Place, String> query) {
        return new Trial("GET " + address, verb, as, asks, (_, other) -> Call.get(address + query.apply(other)));
    }

    private static List<Trial> histories() {
        var histories = RECORDS.entrySet().stream()
                .map(noun -> asked(
                                "/api/v1/history",
                                HISTORY,
                                Role.AUDITOR,
                                Permission.READ_HISTORY,
                                place -> "?record=" + noun.getValue().apply(place))
                        .of(noun.getKey()));
        var answers = new Trial(
                "GET /api/v1/history/{id}",
                HISTORY,
                BY_ID,
                Role.AUDITOR,
                Permission.READ_HISTORY,
                place -> Call.get("/api/v1/history/" + place.change()));
        return Stream.concat(histories, Stream.of(answers.of("assessments/{id}/answers")))
                .toList();
    }
}
