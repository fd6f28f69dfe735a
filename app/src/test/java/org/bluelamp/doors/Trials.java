package org.bluelamp.doors;

import static org.bluelamp.doors.Trial.Kind.BY_ID;
import static org.bluelamp.doors.Trial.Kind.NATIONAL;
import static org.bluelamp.doors.Trial.Kind.NATION_STEP;
import static org.bluelamp.doors.Trial.Kind.OWN_LIST;
import static org.bluelamp.doors.Trial.Kind.OWN_STEP;
import static org.bluelamp.doors.Trial.Verb.ATTACHMENT;
import static org.bluelamp.doors.Trial.Verb.CHART;
import static org.bluelamp.doors.Trial.Verb.COUNT;
import static org.bluelamp.doors.Trial.Verb.CREATE_REFERRING_TO;
import static org.bluelamp.doors.Trial.Verb.DELETE;
import static org.bluelamp.doors.Trial.Verb.EXPORT;
import static org.bluelamp.doors.Trial.Verb.HISTORY;
import static org.bluelamp.doors.Trial.Verb.LIST;
import static org.bluelamp.doors.Trial.Verb.READ;
import static org.bluelamp.doors.Trial.Verb.SEARCH;
import static org.bluelamp.doors.Trial.Verb.UPDATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.doors.Api.Call;
import org.bluelamp.doors.Trial.Stage;
import org.bluelamp.evidence.Classification;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.springframework.http.HttpMethod;

/** Every address of the API and how it is tried. An address without a trial fails the build. */
final class Trials {

    private static final String ASSESSMENTS = "/api/v1/assessments";
    private static final String EVIDENCE = "/api/v1/evidence";

    private static final List<Trial> BY_ADDRESS = List.of(
            new Trial("GET /api/v1/me", READ, OWN_LIST, Role.LEAD, Permission.BE_HERE, place -> Call.get("/api/v1/me")),
            new Trial(
                    "GET /api/v1/assessments",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_ASSESSMENT,
                    place -> Call.get(ASSESSMENTS)),
            new Trial(
                    "GET /api/v1/assessments/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_ASSESSMENT,
                    place -> Call.get(ASSESSMENTS + "/" + place.assessment())),
            new Trial(
                    "POST /api/v1/assessments",
                    CREATE_REFERRING_TO,
                    NATIONAL,
                    Role.LEAD,
                    Permission.OPEN_ASSESSMENT,
                    place -> Call.post(
                            ASSESSMENTS,
                            "{\"cycle\": \"" + place.nextCycle() + "\", \"capabilities\": []}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "POST /api/v1/assessments/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.LEAD,
                    Permission.SEND_ASSESSMENT,
                    place -> Call.post(
                            ASSESSMENTS + "/" + place.assessment() + "/transitions",
                            "{\"to\": \"for-sign-off\"}",
                            "If-Match",
                            "\"" + place.version() + "\"")),
            new Trial(
                    "PUT /api/v1/assessments/{id}/consent If-None-Match",
                    UPDATE,
                    BY_ID,
                    Role.CHIEF,
                    Permission.SIGN_OFF,
                    place -> Call.put(
                            ASSESSMENTS + "/" + place.assessment() + "/consent",
                            "{\"takesPart\": true}",
                            "If-None-Match",
                            "*")),
            new Trial(
                            "PUT /api/v1/assessments/{id}/consent !If-None-Match",
                            UPDATE,
                            BY_ID,
                            Role.CHIEF,
                            Permission.SIGN_OFF,
                            place -> Call.put(
                                    ASSESSMENTS + "/" + place.assessment() + "/consent",
                                    "{\"takesPart\": false}",
                                    "If-Match",
                                    "\"0\""))
                    .at(Stage.SUBMITTED),
            new Trial(
                    "GET /api/v1/assessments/{id}/export",
                    EXPORT,
                    BY_ID,
                    Role.LEAD,
                    Permission.EXPORT_ASSESSMENT,
                    place -> Call.get(ASSESSMENTS + "/" + place.assessment() + "/export")),
            new Trial(
                    "GET /api/v1/assessments/{id}/answers",
                    LIST,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_ASSESSMENT,
                    place -> Call.get(answers(place))),
            new Trial(
                    "GET /api/v1/assessments/{id}/answers/{standard}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_ASSESSMENT,
                    place -> Call.get(answers(place) + "/" + place.standard())),
            new Trial(
                    "PUT /api/v1/assessments/{id}/answers/{standard} If-None-Match",
                    CREATE_REFERRING_TO,
                    BY_ID,
                    Role.LEAD,
                    Permission.ANSWER,
                    place -> Call.put(
                            answers(place) + "/" + place.emptyStandard(), "{\"level\": 1}", "If-None-Match", "*")),
            new Trial(
                    "PUT /api/v1/assessments/{id}/answers/{standard} !If-None-Match",
                    UPDATE,
                    BY_ID,
                    Role.LEAD,
                    Permission.ANSWER,
                    place -> Call.put(
                            answers(place) + "/" + place.standard(),
                            "{\"level\": 2}",
                            "If-Match",
                            "\"" + place.answerVersion() + "\"")),
            new Trial(
                    "GET /api/v1/benchmark/releases",
                    LIST,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_RELEASES,
                    place -> Call.get("/api/v1/benchmark/releases")),
            new Trial(
                    "GET /api/v1/benchmark/participation/{cycle}",
                    LIST,
                    OWN_LIST,
                    Role.ANALYST,
                    Permission.READ_PARTICIPATION,
                    place -> Call.get("/api/v1/benchmark/participation/" + place.cycle())),
            new Trial(
                    "GET /api/v1/benchmark/releases/{id}",
                    READ,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_RELEASES,
                    place -> Call.get("/api/v1/benchmark/releases" + "/" + place.release())),
            new Trial(
                            "GET /api/v1/benchmark/releases/{id}/position",
                            CHART,
                            OWN_STEP,
                            Role.LEAD,
                            Permission.READ_OWN_BENCHMARK,
                            place -> Call.get("/api/v1/benchmark/releases" + "/" + place.release() + "/position"))
                    .at(Stage.SUBMITTED),
            new Trial(
                            "GET /api/v1/benchmark/releases/{id}/reading",
                            CHART,
                            OWN_STEP,
                            Role.LEAD,
                            Permission.READ_OWN_BENCHMARK,
                            place -> Call.get("/api/v1/benchmark/releases" + "/" + place.release() + "/reading"))
                    .at(Stage.SUBMITTED),
            new Trial(
                    "GET /api/v1/benchmark/use",
                    LIST,
                    NATION_STEP,
                    Role.ANALYST,
                    Permission.PUBLISH_RELEASE,
                    _ -> Call.get("/api/v1/benchmark/use")),
            new Trial(
                    "GET /api/v1/cycles/{id}/readiness",
                    READ,
                    NATION_STEP,
                    Role.ANALYST,
                    Permission.READ_PARTICIPATION,
                    place -> Call.get("/api/v1/cycles/" + place.cycle() + "/readiness")),
            new Trial(
                    "GET /api/v1/benchmark/releases/{id}/export",
                    EXPORT,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_RELEASES,
                    place -> Call.get("/api/v1/benchmark/releases" + "/" + place.release() + "/export")),
            new Trial(
                            "GET /api/v1/reports/{kind}",
                            EXPORT,
                            OWN_STEP,
                            Role.LEAD,
                            Permission.READ_OWN_BENCHMARK,
                            place -> Call.get("/api/v1/reports/own?release=" + place.release()))
                    .at(Stage.SUBMITTED),
            new Trial(
                            "GET /api/v1/reports/{kind}",
                            EXPORT,
                            OWN_STEP,
                            Role.LEAD,
                            Permission.READ_OWN_BENCHMARK,
                            place -> Call.get("/api/v1/reports/anonymised?release=" + place.release()))
                    .at(Stage.SUBMITTED),
            new Trial(
                    "GET /api/v1/reports/{kind}",
                    EXPORT,
                    OWN_LIST,
                    Role.ANALYST,
                    Permission.READ_THEMES,
                    place -> Call.get("/api/v1/reports/themes?release=" + place.release())),
            new Trial(
                    "POST /api/v1/benchmark/releases",
                    CREATE_REFERRING_TO,
                    NATION_STEP,
                    Role.ANALYST,
                    Permission.PREPARE_RELEASE,
                    place -> Call.post(
                            "/api/v1/benchmark/releases",
                            "{\"cycle\": \"" + place.cycle() + "\"}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "GET /api/v1/help",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_HELP,
                    place -> Call.get("/api/v1/help")),
            new Trial(
                    "GET /api/v1/help/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_HELP,
                    place -> Call.get("/api/v1/help/" + place.sharing())),
            new Trial(
                    "POST /api/v1/help",
                    CREATE_REFERRING_TO,
                    NATIONAL,
                    Role.LEAD,
                    Permission.ASK_HELP,
                    place -> Call.post(
                            "/api/v1/help",
                            "{\"kind\": \"help\", \"edition\": \"" + Places.EDITION + "\", \"standard\": \"B01\","
                                    + " \"contact\": \"wellbeing@example.police.uk\", \"sentence\": \"Help.\"}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "POST /api/v1/help/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.CHIEF,
                    Permission.CONFIRM_HELP,
                    place -> Call.post(
                            "/api/v1/help/" + place.sharing() + "/transitions",
                            "{\"transition\": \"confirm\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "POST /api/v1/help/{id}/transitions",
                    DELETE,
                    BY_ID,
                    Role.LEAD,
                    Permission.WITHDRAW_HELP,
                    place -> Call.post(
                            "/api/v1/help/" + place.sharing() + "/transitions",
                            "{\"transition\": \"withdraw\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/practices",
                    LIST,
                    NATIONAL,
                    Role.CONTRIBUTOR,
                    Permission.FIND_PRACTICE,
                    place -> Call.get("/api/v1/practices")),
            new Trial(
                    "GET /api/v1/practices/{id}",
                    READ,
                    NATIONAL,
                    Role.LEAD,
                    Permission.FIND_PRACTICE,
                    place -> Call.get("/api/v1/practices/" + Places.PRACTICE)),
            new Trial(
                    "GET /api/v1/inbox",
                    LIST,
                    OWN_LIST,
                    Role.ANALYST,
                    Permission.WORK_INBOX,
                    place -> Call.get("/api/v1/inbox")),
            new Trial(
                    "GET /api/v1/inbox/{id}",
                    READ,
                    OWN_LIST,
                    Role.EDITOR,
                    Permission.WORK_INBOX,
                    place -> Call.get("/api/v1/inbox/" + place.request())),
            new Trial(
                    "POST /api/v1/inbox/{id}/transitions",
                    UPDATE,
                    NATION_STEP,
                    Role.ANALYST,
                    Permission.WORK_INBOX,
                    place -> Call.post(
                            "/api/v1/inbox/" + place.request() + "/transitions",
                            "{\"transition\": \"take\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "POST /api/v1/benchmark/releases/{id}/transitions",
                    UPDATE,
                    NATION_STEP,
                    Role.EDITOR,
                    Permission.PUBLISH_RELEASE,
                    place -> Call.post(
                            "/api/v1/benchmark/releases/" + place.release() + "/transitions",
                            "{\"to\": \"published\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/evidence",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_EVIDENCE,
                    place -> Call.get(EVIDENCE + "?subject=" + place.assessment())),
            new Trial(
                    "GET /api/v1/evidence/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_EVIDENCE,
                    place -> Call.get(EVIDENCE + "/" + place.evidence())),
            new Trial(
                    "GET /api/v1/evidence/{id}/content",
                    ATTACHMENT,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_EVIDENCE,
                    place -> Call.get(EVIDENCE + "/" + place.file() + "/content")),
            new Trial(
                    "POST /api/v1/evidence",
                    CREATE_REFERRING_TO,
                    BY_ID,
                    Role.LEAD,
                    Permission.OFFER_EVIDENCE,
                    place -> Call.post(
                            EVIDENCE, offer(place, ", \"link\": \"https://example.org\""), "If-None-Match", "*")),
            new Trial(
                    "POST /api/v1/evidence multipart/form-data",
                    CREATE_REFERRING_TO,
                    BY_ID,
                    Role.LEAD,
                    Permission.OFFER_EVIDENCE,
                    place -> Call.upload(EVIDENCE, offer(place, ""), new byte[] {104, 105}, "If-None-Match", "*")),
            new Trial(
                    "POST /api/v1/evidence/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.LEAD,
                    Permission.OFFER_EVIDENCE,
                    place -> Call.post(
                            EVIDENCE + "/" + place.evidence() + "/transitions",
                            "{\"transition\": \"accept\"}",
                            "If-Match",
                            "\"" + place.evidenceVersion() + "\"")),
            new Trial(
                    "GET /api/v1/cycles",
                    LIST,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_CYCLES,
                    place -> Call.get("/api/v1/cycles")),
            new Trial(
                    "GET /api/v1/cycles/{id}",
                    READ,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_CYCLES,
                    place -> Call.get("/api/v1/cycles/" + place.cycle())),
            new Trial(
                    "GET /api/v1/cycles/{id}/invitations",
                    LIST,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_CYCLES,
                    place -> Call.get("/api/v1/cycles/" + place.cycle() + "/invitations")),
            new Trial(
                    "POST /api/v1/cycles/{id}/invitations",
                    CREATE_REFERRING_TO,
                    NATION_STEP,
                    Role.EDITOR,
                    Permission.RUN_CYCLES,
                    place -> Call.post(
                            "/api/v1/cycles/" + place.plannedCycle() + "/invitations",
                            "{\"forces\": [\"estuary\"]}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "GET /api/v1/cycles/{id}/reminders",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_CYCLES,
                    place -> Call.get("/api/v1/cycles/" + place.cycle() + "/reminders")),
            new Trial(
                    "GET /api/v1/cycles/{id}/reminders/due",
                    LIST,
                    NATION_STEP,
                    Role.ANALYST,
                    Permission.READ_PARTICIPATION,
                    place -> Call.get("/api/v1/cycles/" + place.cycle() + "/reminders/due")),
            new Trial(
                    "POST /api/v1/cycles/{id}/reminders",
                    CREATE_REFERRING_TO,
                    NATION_STEP,
                    Role.EDITOR,
                    Permission.RUN_CYCLES,
                    place -> Call.post(
                            "/api/v1/cycles/" + place.cycle() + "/reminders",
                            "{\"states\": [\"not-started\"]}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "GET /api/v1/cycles/{id}/outlook",
                    COUNT,
                    NATION_STEP,
                    Role.ANALYST,
                    Permission.READ_PARTICIPATION,
                    place -> Call.get("/api/v1/cycles/" + place.cycle() + "/outlook")),
            new Trial(
                    "POST /api/v1/cycles",
                    CREATE_REFERRING_TO,
                    NATION_STEP,
                    Role.EDITOR,
                    Permission.RUN_CYCLES,
                    place -> Call.post(
                            "/api/v1/cycles",
                            "{\"title\": \"Made by a trial\", \"edition\": \"" + Places.EDITION + "\", \"opens\":"
                                    + " \"2020-01-01T00:00:00Z\", \"baseline\": \"2020-01-02T00:00:00Z\", \"closes\":"
                                    + " \"2020-01-03T00:00:00Z\", \"freezes\": \"2020-01-04T00:00:00Z\"}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "POST /api/v1/cycles/{id}/transitions",
                    UPDATE,
                    NATION_STEP,
                    Role.EDITOR,
                    Permission.RUN_CYCLES,
                    place -> Call.post(
                            "/api/v1/cycles/" + place.cycle() + "/transitions",
                            "{\"transition\": \"extend\", \"freezes\": \"2100-01-01T00:00:00Z\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/editions",
                    LIST,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_EDITIONS,
                    place -> Call.get("/api/v1/editions")),
            new Trial(
                    "GET /api/v1/editions/{code}",
                    READ,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_EDITIONS,
                    place -> Call.get("/api/v1/editions/blue-lamp-1")),
            new Trial(
                    "GET /api/v1/history",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history")),
            new Trial(
                    "GET /api/v1/history/news",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history/news")),
            new Trial(
                    "GET /api/v1/history",
                    SEARCH,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history" + "?record=" + place.assessment())),
            new Trial(
                    "GET /api/v1/history/{id}",
                    HISTORY,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history" + "/" + place.change())),
            new Trial(
                    "GET /api/v1/history/{id}/record",
                    HISTORY,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history" + "/" + place.change() + "/record")),
            new Trial(
                    "GET /api/v1/history/export",
                    EXPORT,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.EXPORT_HISTORY,
                    place -> new Call(HttpMethod.GET, "/api/v1/history" + "/export", Map.of("Accept", "text/csv"), "")),
            new Trial(
                    "GET /api/v1/history/checkpoints",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_SEALS,
                    place -> Call.get("/api/v1/history/checkpoints")),
            new Trial(
                    "GET /api/v1/forces",
                    LIST,
                    NATION_STEP,
                    Role.OPERATOR,
                    Permission.READ_FORCES,
                    _ -> Call.get("/api/v1/forces")),
            new Trial(
                    "GET /api/v1/forces/{code}",
                    READ,
                    NATION_STEP,
                    Role.OPERATOR,
                    Permission.READ_FORCES,
                    _ -> Call.get("/api/v1/forces/northmoor")),
            new Trial(
                    "GET /api/v1/forces/changes",
                    HISTORY,
                    NATION_STEP,
                    Role.OPERATOR,
                    Permission.READ_FORCES,
                    _ -> Call.get("/api/v1/forces/changes")),
            new Trial(
                    "GET /api/v1/history/checkpoints/forces",
                    LIST,
                    NATION_STEP,
                    Role.NATIONAL_AUDITOR,
                    Permission.READ_FORCES_CHECKPOINTS,
                    place -> Call.get("/api/v1/history/checkpoints/forces")),
            new Trial(
                    "GET /api/v1/history/checkpoint-readers",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.CHOOSE_CHECKPOINT_READERS,
                    place -> Call.get("/api/v1/history/checkpoint-readers")),
            new Trial(
                    "POST /api/v1/history/checkpoint-readers",
                    CREATE_REFERRING_TO,
                    OWN_STEP,
                    Role.AUDITOR,
                    Permission.CHOOSE_CHECKPOINT_READERS,
                    place -> Call.post(
                            "/api/v1/history/checkpoint-readers",
                            "{\"address\": \"audit@example.police.uk\"}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "DELETE /api/v1/history/checkpoint-readers/{id}",
                    DELETE,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.CHOOSE_CHECKPOINT_READERS,
                    place -> new Call(
                            HttpMethod.DELETE,
                            "/api/v1/history/checkpoint-readers/" + place.reader(),
                            Map.of("If-Match", "\"0\""),
                            "")),
            new Trial(
                    "GET /api/v1/history/checkpoints/{id}",
                    READ,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.READ_SEALS,
                    place -> Call.get("/api/v1/history/checkpoints/" + place.checkpoint())),
            new Trial(
                    "POST /api/v1/history/checkpoints",
                    CREATE_REFERRING_TO,
                    OWN_STEP,
                    Role.AUDITOR,
                    Permission.MAKE_CHECKPOINT,
                    place -> Call.post("/api/v1/history/checkpoints", "", "If-None-Match", "*")),
            new Trial(
                    "POST /api/v1/history/checkpoints/{id}/countersignatures",
                    CREATE_REFERRING_TO,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.COUNTERSIGN,
                    place -> Call.post(
                            "/api/v1/history/checkpoints/" + place.checkpoint() + "/countersignatures",
                            "{\"note\": \"%s\", \"key\": \"%s\"}"
                                    .formatted(place.countersigned().replace("\n", "\\n"), place.key()),
                            "If-None-Match",
                            "*")),
            new Trial(
                    "GET /api/v1/history/export/pdf",
                    EXPORT,
                    NATIONAL,
                    Role.AUDITOR,
                    Permission.EXPORT_HISTORY,
                    place -> Call.get("/api/v1/history/export/pdf")),
            new Trial(
                    "GET /api/v1/history/record",
                    HISTORY,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history/record?entity=assessment&at=2100-01-01T00:00:00Z&record="
                            + place.assessment())),
            new Trial(
                    "GET /api/v1/history/sample",
                    SEARCH,
                    OWN_STEP,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history/sample?size=200&seed=trial")),
            new Trial(
                    "GET /api/v1/people",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/people")),
            new Trial(
                    "GET /api/v1/history/sample/export",
                    EXPORT,
                    OWN_STEP,
                    Role.AUDITOR,
                    Permission.EXPORT_HISTORY,
                    place -> Call.get("/api/v1/history/sample/export?size=200&seed=trial")),
            new Trial(
                    "GET /api/v1/history/sample/export/pdf",
                    EXPORT,
                    OWN_STEP,
                    Role.AUDITOR,
                    Permission.EXPORT_HISTORY,
                    place -> Call.get("/api/v1/history/sample/export/pdf?size=1&seed=trial")),
            new Trial(
                    "GET /api/v1/people/export",
                    EXPORT,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.EXPORT_HISTORY,
                    place -> Call.get("/api/v1/people/export")),
            new Trial(
                    "GET /api/v1/people/export/pdf",
                    EXPORT,
                    NATIONAL,
                    Role.AUDITOR,
                    Permission.EXPORT_HISTORY,
                    place -> Call.get("/api/v1/people/export/pdf")),
            new Trial(
                    "GET /api/v1/history/questions",
                    LIST,
                    NATIONAL,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history/questions")),
            new Trial(
                    "GET /api/v1/history/questions/{code}",
                    SEARCH,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_HISTORY,
                    place -> Call.get("/api/v1/history/questions/roles-changed")),
            new Trial(
                    "GET /api/v1/history/seals",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_SEALS,
                    place -> Call.get("/api/v1/history" + "/seals")),
            new Trial(
                    "GET /api/v1/history/seals/standing",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_SEALS,
                    place -> Call.get("/api/v1/history/seals/standing")),
            new Trial(
                    "GET /api/v1/redactions",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/redactions")),
            new Trial(
                    "GET /api/v1/redactions/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/redactions/" + place.redaction())),
            new Trial(
                    "GET /api/v1/redactions/{id}/effect",
                    READ,
                    BY_ID,
                    Role.DATA_PROTECTION,
                    Permission.DECIDE_REDACTION,
                    place -> Call.get("/api/v1/redactions/" + place.redaction() + "/effect")),
            new Trial(
                    "POST /api/v1/redactions",
                    CREATE_REFERRING_TO,
                    BY_ID,
                    Role.LEAD,
                    Permission.ASK_REDACTION,
                    place -> Call.post(
                            "/api/v1/redactions",
                            "{\"change\": \"" + place.change() + "\", \"field\": \"comment\", \"words\": \"Says\","
                                    + " \"ground\": \"other\", \"reason\": \"Why.\"}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "POST /api/v1/redactions/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.DATA_PROTECTION,
                    Permission.DECIDE_REDACTION,
                    place -> Call.post(
                            "/api/v1/redactions/" + place.redaction() + "/transitions",
                            "{\"transition\": \"approve\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/disposals",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/disposals")),
            new Trial(
                    "GET /api/v1/disposals/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/disposals/" + place.disposal())),
            new Trial(
                    "GET /api/v1/disposals/{id}/effect",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/disposals/" + place.disposal() + "/effect")),
            new Trial(
                            "POST /api/v1/disposals",
                            CREATE_REFERRING_TO,
                            OWN_STEP,
                            Role.LEAD,
                            Permission.PROPOSE_DISPOSAL,
                            place -> Call.post(
                                    "/api/v1/disposals", "{\"retention\": \"assessment\"}", "If-None-Match", "*"))
                    .at(Stage.AGED),
            new Trial(
                    "POST /api/v1/disposals/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.DATA_PROTECTION,
                    Permission.DECIDE_DISPOSAL,
                    place -> Call.post(
                            "/api/v1/disposals/" + place.disposal() + "/transitions",
                            "{\"transition\": \"refuse\", \"note\": \"No\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/holds",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/holds")),
            new Trial(
                    "GET /api/v1/held-about/{person}",
                    READ,
                    BY_ID,
                    Role.AUDITOR,
                    Permission.FIND_PERSON,
                    place -> Call.get("/api/v1/held-about/" + place.person())),
            new Trial(
                    "POST /api/v1/held-about/{person}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.DATA_PROTECTION,
                    Permission.DECIDE_REDACTION,
                    place -> Call.post(
                            "/api/v1/held-about/" + place.person() + "/transitions",
                            "{\"transition\": \"follow-provider\"}",
                            "Accept",
                            "*/*")),
            new Trial(
                    "GET /api/v1/holds/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/holds/" + place.hold())),
            new Trial(
                    "POST /api/v1/holds",
                    CREATE_REFERRING_TO,
                    NATIONAL,
                    Role.LEAD,
                    Permission.PLACE_HOLD,
                    place -> Call.post(
                            "/api/v1/holds",
                            "{\"kind\": \"claim\", \"reason\": \"Why.\", \"scope\": \"force\"}",
                            "If-None-Match",
                            "*")),
            new Trial(
                    "POST /api/v1/holds/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.LEAD,
                    Permission.PLACE_HOLD,
                    place -> Call.post(
                            "/api/v1/holds/" + place.hold() + "/transitions",
                            "{\"transition\": \"lift\", \"reason\": \"Over\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/guests",
                    LIST,
                    OWN_LIST,
                    Role.LEAD,
                    Permission.READ_GUESTS,
                    place -> Call.get("/api/v1/guests")),
            new Trial(
                    "GET /api/v1/guests/{id}",
                    READ,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_GUESTS,
                    place -> Call.get("/api/v1/guests/" + place.guest())),
            new Trial(
                    "GET /api/v1/guests/{id}/openings",
                    HISTORY,
                    BY_ID,
                    Role.LEAD,
                    Permission.READ_GUESTS,
                    place -> Call.get("/api/v1/guests/" + place.guest() + "/openings")),
            new Trial(
                    "POST /api/v1/guests",
                    CREATE_REFERRING_TO,
                    NATIONAL,
                    Role.LEAD,
                    Permission.LET_GUESTS_IN,
                    place -> Call.post("/api/v1/guests", invitation("audit", ""), "If-None-Match", "*")),
            new Trial(
                    "POST /api/v1/guests/{id}/transitions",
                    UPDATE,
                    BY_ID,
                    Role.LEAD,
                    Permission.LET_GUESTS_IN,
                    place -> Call.post(
                            "/api/v1/guests/" + place.guest() + "/transitions",
                            "{\"transition\": \"withdraw\", \"reason\": \"Over\"}",
                            "If-Match",
                            "\"0\"")),
            new Trial(
                    "GET /api/v1/visits",
                    LIST,
                    NATIONAL,
                    Role.LEAD,
                    Permission.VISIT,
                    place -> Call.get("/api/v1/visits")),
            new Trial(
                    "GET /api/v1/reviewed",
                    READ,
                    OWN_LIST,
                    Role.GUEST_REVIEWER,
                    Permission.READ_REVIEWED,
                    place -> Call.get("/api/v1/reviewed")),
            new Trial(
                    "GET /api/v1/disposals/due",
                    LIST,
                    NATIONAL,
                    Role.LEAD,
                    Permission.READ_RECORDS,
                    place -> Call.get("/api/v1/disposals/due")),
            new Trial(
                    "GET /api/v1/history/checks",
                    LIST,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_SEALS,
                    place -> Call.get("/api/v1/history" + "/checks")),
            new Trial(
                    "GET /api/v1/history/checks/standing",
                    READ,
                    OWN_LIST,
                    Role.AUDITOR,
                    Permission.READ_SEALS,
                    place -> Call.get("/api/v1/history" + "/checks/standing")),
            new Trial(
                    "POST /api/v1/history/checks",
                    UPDATE,
                    NATIONAL,
                    Role.AUDITOR,
                    Permission.ASK_FOR_CHECK,
                    place -> new Call(HttpMethod.POST, "/api/v1/history/checks", Map.of(), "")));

    static final List<Trial> ALL =
            Stream.concat(BY_ADDRESS.stream(), ReferringTrials.all().stream()).toList();

    /** Addresses that are no noun of ours. */
    static final Map<String, String> NOT_OURS = Map.of(
            "ANY /error", "what a container shows when all else failed",
            "GET /api/v1/openapi.json", "the description of the API, the same for all",
            "GET /api/v1/openapi.json.yaml", "the same, written otherwise");

    private Trials() {}

    private static String answers(Place place) {
        return ASSESSMENTS + "/" + place.assessment() + "/answers";
    }

    /** By the day that decides: the database's. */
    static String invitation(String purpose, String more) {
        var today = LocalDate.now(UkDay.ZONE);
        return """
                {"purpose": "%s", "home": "inspectorate", "account": "somebody", "reason": "A trial", "starts": "%s", "ends": "%s"%s}""".formatted(purpose, today, today.plusDays(1), more);
    }

    /** An offer of evidence for the answer of this place. */
    private static String offer(Place place, String more) {
        return """
                {"subject": {"kind": "assessment", "id": "%s", "part": "%s"}, "title": "Minutes", "kind": "minutes",
                 "dated": "2026-01-05", "classification": "%s", "noPersonalHealthData": true%s}""".formatted(place.assessment(), place.standard(), Classification.OFFICIAL.code(), more);
    }
}
