package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.framework.Standard;
import org.bluelamp.guests.Days;
import org.bluelamp.guests.GuestGrant;
import org.bluelamp.guests.Guests;
import org.bluelamp.guests.Invitation;
import org.bluelamp.guests.Opening;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.VisitOver;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** One area for a reviewer, on the database that decides. */
@PortalTest
class ReviewingTest {

    private static final List<String> SHUT = List.of(
            "person",
            "change",
            "change_payload",
            "seal",
            "letter",
            "consent",
            "participation",
            "submitted_fact",
            "answer_aud",
            "assessment_aud",
            "evidence_aud",
            "guest_grant_aud",
            "redaction",
            "sharing");

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AnswerService answers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    Guests guests;

    @Autowired
    Reviewing reviewing;

    @Autowired
    JdbcTemplate jdbc;

    private final String force = TestPeople.freshForce();
    private Assessment earlier;
    private TestReviewed there;
    private GuestGrant grant;
    private Actor guest;

    @BeforeEach
    void letAReviewerIn() {
        earlier = made.open(force, made.cycle(TestAssessments.EDITION));
        made.answer(force, earlier, "MH07", 2);
        later();
        there = TestReviewed.make(force, people, made, answers, evidence);
        grant = people.review(force, "reviewer@" + force, "MH");
        guest = people.come(grant);
    }

    /** Both were opened at one moment of the clock that stands still. */
    private void later() {
        Backdated.byADay(earlier.getId());
    }

    private long rows(String table) {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? -1 : count;
    }

    @Test
    void opensOneAreaAndItsEvidence() {
        var reviewed = guest.call(() -> reviewing.reviewed());

        assertThat(guest.role()).isEqualTo(Role.GUEST_REVIEWER);
        assertThat(reviewed.assessment()).isEqualTo(there.assessment().getId());
        assertThat(reviewed.area().code()).isEqualTo("MH");
        assertThat(reviewed.asked()).extracting(Standard::code).contains("MH01", "MH07");
        assertThat(reviewed.answers()).containsOnlyKeys("MH07");
        assertThat(reviewed.evidence()).containsOnlyKeys("MH07");
        assertThat(reviewed.evidence("MH07"))
                .extracting(Evidence::getId)
                .containsExactlyInAnyOrder(there.link().getId(), there.file().getId());
    }

    @Test
    void showsNothingElseWhateverIsAsked() {
        assertThat(guest.call(() -> jdbc.queryForList("select standard from answer", String.class)))
                .containsExactly("MH07");
        assertThat(guest.call(() -> jdbc.queryForList("select id from assessment", UUID.class)))
                .containsExactly(there.assessment().getId());
        assertThat(guest.call(() -> jdbc.queryForList("select id from evidence", UUID.class)))
                .containsExactlyInAnyOrder(there.link().getId(), there.file().getId());
        assertThat(guest.call(() -> jdbc.queryForList("select evidence_id from evidence_file", UUID.class)))
                .containsExactly(there.file().getId());
        for (var table : SHUT) {
            assertThat(guest.call(() -> rows(table))).as(table).isZero();
        }
        for (var hidden : List.of(there.withdrawn(), there.elsewhere())) {
            assertThatThrownBy(() -> guest.run(() -> folder.evidence(hidden.getId())))
                    .as(hidden.title())
                    .isInstanceOf(Absent.class);
            assertThatThrownBy(() -> guest.run(() -> folder.open(hidden.getId())))
                    .as(hidden.title())
                    .isInstanceOf(Absent.class);
        }
        for (var write : List.of("update answer set comment = 'mine'", "update evidence set title = 'mine'")) {
            assertThatThrownBy(() -> guest.run(() -> jdbc.update(write)))
                    .as(write)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void tellsTheForceWhichFileWasOpened() {
        guest.run(() -> {
            try (var opened = folder.open(there.file().getId())) {
                assertThat(opened.name()).isEqualTo("file.txt");
            }
        });
        assertThat(people.lead(force)
                        .call(() -> jdbc.queryForList(
                                "select record from change where entity = 'evidence' and operation = 'opened'"
                                        + " and role_used = 'guest-reviewer'",
                                UUID.class)))
                .containsExactly(there.file().getId());
        assertThat(people.lead(force).call(() -> guests.opened(grant.getId(), 10)))
                .as("and its page of this guest")
                .extracting(Opening::file)
                .contains("Rota as a file");
    }

    @Test
    void showsNothingAfterTheLastDay() {
        Days.pass(grant.getId(), 9);
        assertThat(guest.call(() -> rows("answer"))).as("on the last day").isOne();
        Days.pass(grant.getId(), 1);
        showsNothing();
    }

    @Test
    void showsNothingFromTheMomentOfTheWithdrawal() {
        var lead = people.lead(force);
        var now = lead.call(() -> guests.grant(grant.getId()));
        lead.run(() -> guests.withdraw(now.getId(), now.version(), "Done"));
        showsNothing();
    }

    private void showsNothing() {
        for (var table : List.of("assessment", "answer", "evidence", "evidence_file", "guest_grant")) {
            assertThat(guest.call(() -> rows(table))).as(table).isZero();
        }
        assertThatThrownBy(() -> guest.run(() -> reviewing.reviewed())).isInstanceOf(VisitOver.class);
    }

    @Test
    void isNobodyElsesToRead() {
        for (var other : List.of(people.lead(force), people.chief(force), people.in(force, Role.GUEST_AUDITOR))) {
            assertThatThrownBy(() -> other.run(() -> reviewing.reviewed())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void opensAnAreaOfTheNewestAssessmentToAReviewerAlone() {
        var id = there.assessment().getId();
        assertThat(refusals("review", null, null)).containsExactly("guests.refused.part");
        assertThat(refusals("review", id, null)).containsExactly("guests.refused.part");
        assertThat(refusals("review", id, "XX")).containsExactly("guests.refused.part");
        assertThat(refusals("review", earlier.getId(), "MH")).containsExactly("guests.refused.part");
        assertThat(refusals("review", UUID.randomUUID(), "MH")).containsExactly("guests.refused.part");
        assertThat(refusals("audit", id, "MH")).containsExactly("guests.refused.no-part");
        assertThat(refusals("review", id, "MH")).isEmpty();
    }

    private List<String> refusals(String purpose, @Nullable UUID record, @Nullable String part) {
        return people.lead(force).call(() -> {
            var today = guests.today();
            return guests
                    .refusals(new Invitation(
                            purpose, TestPeople.OUTSIDE, "somebody", "To review", today, today, record, part))
                    .stream()
                    .map(Refused::text)
                    .toList();
        });
    }

    @Test
    void keepsTheWindowAsItWasGranted() {
        var lead = people.lead(force);
        for (var more : List.of(
                "window_items = window_items || ' LG01'", "window_part = 'LG'", "window_record = gen_random_uuid()")) {
            assertThatThrownBy(() -> lead.run(
                            () -> jdbc.update("update guest_grant set " + more + " where id = ?", grant.getId())))
                    .as(more)
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
