package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestClock;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ChangeLogTest {

    private static final Locale EN = Texts.ENGLISH;

    @Autowired
    ChangeLog log;

    @Autowired
    History history;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private final String force = TestPeople.freshForce();
    private Instant before;
    private Actor auditor;

    @BeforeEach
    void somebodyIsKnown() {
        before = clock.instant();
        clock.set(Instant.now());
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
    }

    @AfterEach
    void timeIsAsItWas() {
        clock.set(before);
    }

    @Test
    void tellsWhoDidWhatNewestFirst() {
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD, Role.CHIEF));
        assertThat(headlines(ChangeFilter.NONE))
                .containsExactly(
                        "Opened the history",
                        "Roles of Ann are now wellbeing lead, chief officer, were wellbeing lead",
                        "Saw Ann for the first time: wellbeing lead",
                        "Saw auditor of " + force + " for the first time: auditor");
        var changes = page(ChangeFilter.NONE).changes();
        assertThat(changes.getFirst().who()).isEqualTo("auditor of " + force);
        assertThat(changes.getFirst().role()).isEqualTo("auditor");
        assertThat(changes.getLast().who()).isEqualTo("Blue Lamp (sign-in)");
        assertThat(changes.getLast().role()).isEqualTo("job of the portal");
    }

    @Test
    void speaksWelsh() {
        assertThat(auditor.call(() -> log.page(ChangeFilter.NONE, null, 1, Texts.WELSH))
                        .changes()
                        .getFirst()
                        .headline()
                        .words())
                .isEqualTo("Agorwyd yr hanes");
    }

    @Test
    void findsByEachFilter() {
        var ann = people.lead(force);
        var record = UUID.randomUUID();
        ann.run(() -> history.tell("thing", record, "opened", null));
        var opened = List.of("Opened: thing");
        assertThat(headlines(filter("person", ann.personId().toString()))).isEqualTo(opened);
        assertThat(headlines(filter("role", "lead"))).isEqualTo(opened);
        assertThat(headlines(filter("entity", "thing"))).isEqualTo(opened);
        assertThat(headlines(filter("record", record.toString()))).isEqualTo(opened);
        assertThat(headlines(filter("operation", "insert"))).hasSize(3).allMatch(words -> words.startsWith("Saw "));
        assertThat(headlines(filter("interest", "people"))).hasSize(3);
        assertThat(headlines(filter("interest", "reads"))).containsExactly("Opened the history", "Opened: thing");
        var today = UkDay.today(clock);
        assertThat(headlines(filter("from", today.toString()))).hasSize(5);
        assertThat(headlines(filter("to", today.minusDays(1).toString()))).isEmpty();
        assertThat(headlines(new ChangeFilter(null, null, ann.personId(), "chief", null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void goesOnWhereThePageBeforeEndedAndMeetsEveryChangeOnce() {
        for (int i = 0; i < 7; i++) {
            signIn.known(force, "s", "Ann " + i, EnumSet.of(Role.LEAD));
        }
        var whole = headlines(ChangeFilter.NONE);
        var seen = new ArrayList<String>();
        ChangeCursor after = null;
        do {
            var from = after;
            var page = auditor.call(() -> log.page(ChangeFilter.NONE, from, 3, EN));
            assertThat(page.changes()).hasSizeLessThanOrEqualTo(3);
            page.changes().forEach(told -> seen.add(told.headline().words()));
            after = page.older();
        } while (after != null);
        assertThat(seen).isEqualTo(whole).hasSize(10);
    }

    @Test
    void showsNothingOfAnotherForceAndAnswersItsIdsAsUnknownOnes() {
        var stranger = people.auditor(TestPeople.freshForce());
        var id = page(ChangeFilter.NONE).changes().getLast().change().id();
        assertThat(stranger.call(() -> log.page(ChangeFilter.NONE, null, 50, EN))
                        .changes())
                .extracting(told -> told.change().id())
                .doesNotContain(id);
        for (var foreign : List.of(id, UUID.randomUUID())) {
            assertThatThrownBy(() -> stranger.call(() -> log.one(foreign, EN))).isInstanceOf(Absent.class);
            assertThatThrownBy(() -> stranger.call(() -> log.then(foreign, EN))).isInstanceOf(Absent.class);
        }
        assertThat(auditor.call(() -> log.one(id, EN)).told().change().id()).isEqualTo(id);
    }

    @Test
    void showsTheNationalPlaneToTheNationalAuditorAlone() {
        var national = people.national(Role.NATIONAL_AUDITOR);
        people.national(Role.EDITOR);
        assertThat(national.call(() -> log.page(filter("entity", "person"), null, 50, EN))
                        .changes())
                .isNotEmpty()
                .allMatch(told -> told.headline().words().contains("national"));
    }

    @Test
    void refusesRolesThatMayNotRead() {
        for (var role : List.of(Role.CONTRIBUTOR, Role.CHIEF)) {
            assertThatThrownBy(() -> people.in(force, role).call(() -> log.page(ChangeFilter.NONE, null, 1, EN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var role : List.of(Role.ANALYST, Role.EDITOR, Role.OPERATOR)) {
            assertThatThrownBy(() -> people.national(role).call(() -> log.news(1, EN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void tellsOfAVisitOnceADay() {
        page(ChangeFilter.NONE);
        page(ChangeFilter.NONE);
        var id = page(ChangeFilter.NONE).changes().getLast().change().id();
        auditor.run(() -> log.one(id, EN));
        assertThat(headlines(filter("operation", "opened"))).hasSize(1);
        clock.advance(Duration.ofDays(1));
        page(ChangeFilter.NONE);
        assertThat(headlines(filter("operation", "opened"))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void showsEverythingAtTheFirstVisit() {
        var news = auditor.call(() -> log.news(10, EN));
        assertThat(news.since()).isNull();
        assertThat(news.many()).isFalse();
        assertThat(news.newest()).as("without the visit itself").hasSize(2);
    }

    @Test
    void isNotHiddenByWhatTheReaderOpenedMeanwhile() throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            owner.run(
                    "insert into change (force, at, person_id, role_used, home_force, request, purpose, entity, operation,"
                            + " retention, payload_hash) select '" + force + "', now(), '" + auditor.personId()
                            + "', 'auditor', '', '', 'use', 'evidence_file', 'opened', 'access', '' from generate_series(1, 40)");
        }
        var news = auditor.call(() -> log.news(10, EN));
        assertThat(news.newest()).hasSize(2);
        assertThat(news.kinds()).extracting(kind -> kind.interest().code()).containsExactly("people");
    }

    @Test
    void countsWhatIsNewSinceAnEarlierDay() throws SQLException {
        try (var owner = AtThePrompt.owner()) {
            for (var hours : List.of(48, 36)) {
                owner.run("insert into change (force, at, person_id, role_used, home_force, request, purpose, entity,"
                        + " operation, retention, payload_hash) values ('" + force + "', now() - interval '" + hours
                        + " hours', '" + auditor.personId()
                        + "', 'auditor', '', '', 'use', 'history', 'opened', 'access', '')");
            }
        }
        var first = auditor.call(() -> log.news(10, EN));
        assertThat(first.since()).isBetween(clock.instant().minus(Duration.ofHours(37)), clock.instant());
        assertThat(first.newest()).as("without the visit itself").hasSize(2);
        assertThat(first.kinds())
                .extracting(kind -> kind.interest().code() + " " + kind.count())
                .as("the reader's own reads are no news")
                .containsExactly("people 2");
        assertThat(auditor.call(() -> log.news(10, EN)).since())
                .as("the same all day")
                .isEqualTo(first.since());
    }

    @Test
    void asksTheSameFewStatementsHoweverManyRowsThereAre() {
        page(ChangeFilter.NONE);
        var few = TestStatements.during(() -> page(ChangeFilter.NONE));
        auditor.run(() -> {
            for (int i = 0; i < 40; i++) {
                jdbc.update("update person set name = 'Ann " + i + "' where subject = 's'");
            }
        });
        var many = TestStatements.during(() -> page(ChangeFilter.NONE));
        assertThat(many).as("told today, page, names").hasSize(3).hasSameSizeAs(few);
    }

    @Test
    void showsTheRecordAsItWasWhereARestoredServerCameToItsNumberAgain() throws SQLException {
        var changed = page(filter("interest", "people")).changes().getFirst().change();
        try (var owner = AtThePrompt.owner().pinnedTo(force)) {
            owner.run("insert into revision (force, rev, at, xid) select force, " + Long.MAX_VALUE
                    + ", now(), xid from change where id = '" + changed.id() + "'");
        }
        assertThat(auditor.call(() -> log.then(changed.id(), EN)).revised()).isTrue();
    }

    @Test
    void showsTheRecordAsItWasAtAnyMoment() {
        var changed = page(filter("interest", "people")).changes().getFirst().change();
        signIn.known(force, "s", "Anna", EnumSet.of(Role.CHIEF));
        var moment = changed.at();
        assertThat(then(changed.record(), moment).fields())
                .extracting(ToldField::to)
                .contains("Ann", "wellbeing lead");
        assertThat(then(changed.record(), Instant.now().plusSeconds(60)).fields())
                .extracting(ToldField::to)
                .contains("Anna", "chief officer");
        assertThatThrownBy(() -> then(changed.record(), moment.minusSeconds(1))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> people.auditor(TestPeople.freshForce())
                        .call(() -> log.at("person", changed.record(), moment, EN)))
                .isInstanceOf(Absent.class);
    }

    private RecordThen then(UUID record, Instant at) {
        return auditor.call(() -> log.at("person", record, at, EN));
    }

    @Test
    void showsTheRecordAsItWasByItsRevision() {
        signIn.known(force, "s", "Anna", EnumSet.of(Role.LEAD, Role.CHIEF));
        signIn.known(force, "s", "Annabel", EnumSet.of(Role.CHIEF));
        var changes = page(filter("interest", "people")).changes();
        var then = auditor.call(() -> log.then(changes.get(1).change().id(), EN));
        assertThat(then.revised()).isTrue();
        assertThat(then.gone()).isFalse();
        assertThat(then.fields())
                .extracting(field -> field.name() + ": " + field.to())
                .containsExactly(
                        "Account names: s", "Name: Anna", "Roles: wellbeing lead, chief officer", "Account: s");
    }

    @Test
    void saysWhereNoRevisionWasKeptAndShowsWhatTheDatabaseWrote() {
        auditor.run(() -> jdbc.update("update person set name = 'Bulk' where subject = 's'"));
        var change = page(ChangeFilter.NONE).changes().get(1).change();
        var then = auditor.call(() -> log.then(change.id(), EN));
        assertThat(then.revised()).isFalse();
        assertThat(then.fields()).extracting(ToldField::to).contains("Bulk");
    }

    @Test
    void showsADeletedRecordAsItWasLast() throws SQLException {
        try (var superuser = AtThePrompt.superuser()) {
            superuser.run("delete from person where subject = 's' and force = '" + force + "'");
        }
        var change = page(filter("operation", "delete")).changes().getFirst();
        assertThat(change.who()).isEqualTo("Login postgres");
        assertThat(change.role()).isEqualTo("database login");
        var then = auditor.call(() -> log.then(change.change().id(), EN));
        assertThat(then.gone()).isTrue();
        assertThat(then.fields()).extracting(ToldField::to).contains("Ann");
    }

    @Test
    void showsForAnEventTheRecordAsItStoodWhenItWasTold() {
        var ann = people.lead(force).personId();
        auditor.run(() -> history.tell("person", ann, "opened", null));
        people.lead(force);
        signIn.known(force, "lead@" + force, "Later", EnumSet.of(Role.LEAD));
        var event = page(filter("operation", "opened")).changes().stream()
                .filter(told -> ann.equals(told.change().record()))
                .findFirst()
                .orElseThrow();
        var then = auditor.call(() -> log.then(event.change().id(), EN));
        assertThat(then.fields()).extracting(ToldField::to).contains("lead of " + force);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "operation", "interest"})
    void refusesACodeThatThereIsNotAndNamesThoseThatThereAre(String name) {
        assertThatThrownBy(() -> page(filter(name, "answers"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(name);
            assertThat(refused.text()).isEqualTo("history.filter.refused.unknown");
            assertThat((String) refused.parameters()[2]).containsAnyOf("system", "insert", "people, ", "assessment");
        });
    }

    @Test
    void refusesAnAreaWhereThereIsNone() {
        assertThatThrownBy(() -> page(filter("area", "MH")))
                .isInstanceOf(Refused.class)
                .hasMessage("history.filter.refused.none");
    }

    private static ChangeFilter filter(String name, String value) {
        return ChangeFilter.read(asked -> asked.equals(name) ? value : null);
    }

    private ChangePage page(ChangeFilter filter) {
        return auditor.call(() -> log.page(filter, null, 50, EN));
    }

    private List<String> headlines(ChangeFilter filter) {
        return page(filter).changes().stream()
                .map(told -> told.headline().words())
                .toList();
    }
}
