package org.bluelamp.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluelamp.problems.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:02:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID GIVER = UUID.randomUUID();
    private static final UUID LEAD = UUID.randomUUID();

    private final Evidence evidence = Evidence.offered(
            new Subject("assessment", UUID.randomUUID(), "MH07"),
            offer(),
            Link.of("https://force.example/a"),
            GIVER,
            NOW);

    private static Offer offer() {
        return new Offer(
                " Surveillance schedule 2026 ",
                EvidenceKind.POLICY,
                LocalDate.of(2026, 3, 14),
                Classification.OFFICIAL,
                true);
    }

    @Test
    void waitsForTheLeadAndThenCounts() {
        assertThat(evidence.waits()).isTrue();
        assertThat(evidence.accepted()).isFalse();
        evidence.accept(LEAD, NOW);
        assertThat(evidence.accepted()).isTrue();
        assertThat(evidence.decidedBy()).contains(LEAD);
        assertThat(evidence.title()).isEqualTo("Surveillance schedule 2026");
    }

    @Test
    void isDecidedOnce() {
        evidence.accept(LEAD, NOW);
        assertThatThrownBy(() -> evidence.accept(LEAD, NOW)).hasMessage("evidence.refused.decided.accepted");
        assertThatThrownBy(() -> evidence.returnWith("Older than two years", LEAD, NOW))
                .hasMessage("evidence.refused.decided.accepted");
        assertThat(evidence.status()).isEqualTo(EvidenceStatus.ACCEPTED);
    }

    @Test
    void goesBackOnlyWithAReason() {
        assertThatThrownBy(() -> evidence.returnWith("  ", LEAD, NOW)).hasMessage("evidence.refused.no-reason");
        assertThatThrownBy(() -> evidence.returnWith("x".repeat(1_001), LEAD, NOW))
                .hasMessage("evidence.refused.long-reason");
        assertThat(evidence.waits()).isTrue();
        evidence.returnWith(" Offer the signed one ", LEAD, NOW);
        assertThat(evidence.status()).isEqualTo(EvidenceStatus.RETURNED);
        assertThat(evidence.reason()).contains("Offer the signed one");
    }

    @Test
    void isTakenBackByItsGiverUntilItCounts() {
        assertThat(evidence.withdrawableBy(GIVER, false)).isTrue();
        evidence.accept(LEAD, NOW);
        assertThatThrownBy(() -> evidence.withdraw(GIVER, false)).hasMessage("evidence.refused.withdraw-accepted");
        evidence.withdraw(LEAD, true);
        assertThat(evidence.status()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThatThrownBy(() -> evidence.withdraw(LEAD, true)).hasMessage("evidence.refused.decided.withdrawn");
        assertThatThrownBy(() -> evidence.accept(LEAD, NOW)).hasMessage("evidence.refused.decided.withdrawn");
    }

    @Test
    void isNotTakenBackByAnotherColleague() {
        assertThatThrownBy(() -> evidence.withdraw(UUID.randomUUID(), false))
                .hasMessage("evidence.refused.withdraw-somebody-elses");
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        assertThat(new Offer(" ", null, null, null, false).refusals(TODAY))
                .extracting(Refused::field)
                .containsExactly("title", "kind", "dated", "classification", "noPersonalHealthData");
        assertThat(offer().refusals(TODAY)).isEmpty();
    }

    @Test
    void refusesADateInTheFutureAndAMistypedYear() {
        assertThat(dated(TODAY)).isEmpty();
        assertThat(dated(TODAY.plusDays(1))).containsExactly("evidence.refused.future-date");
        assertThat(dated(LocalDate.of(226, 3, 14))).containsExactly("evidence.refused.ancient-date");
    }

    private static java.util.List<String> dated(LocalDate date) {
        return new Offer("Schedule", EvidenceKind.POLICY, date, Classification.OFFICIAL, true)
                .refusals(TODAY).stream().map(Refused::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "ftp://force.example/a",
                "//force.example/a",
                "force.example/a",
                "https:///a",
                "https://force.example/a b",
                "https://force.example/\u202Ea",
                "mailto:lead@force.example"
            })
    void refusesAddressesThatAreNoPage(String address) {
        assertThatThrownBy(() -> Link.of(address)).hasMessage("evidence.refused.bad-link");
    }

    @Test
    void refusesAPasswordInAnAddressAndOneWithoutEnd() {
        assertThatThrownBy(() -> Link.of("https://lead:secret@force.example/"))
                .hasMessage("evidence.refused.link-with-password");
        assertThatThrownBy(() -> Link.of("https://force.example/" + "a".repeat(2_000)))
                .hasMessage("evidence.refused.long-link");
        assertThatThrownBy(() -> Link.of(" ")).hasMessage("evidence.refused.no-link");
        assertThatCode(() -> Link.of(" HTTPS://force.example:8443/a?b=c#d ")).doesNotThrowAnyException();
    }
}
