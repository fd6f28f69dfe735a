package org.bluelamp.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final Set<String> FORCES = new TreeSet<>(Set.of("estuary", "northmoor"));

    private final UUID release = UUID.randomUUID();

    @Test
    void isOpenedByItsNonceAndTheList() {
        var commitment = Commitment.to(release, FORCES);
        assertThat(commitment.nonce()).matches("[0-9a-f]{64}");
        assertThat(Commitment.with(commitment.nonce(), release, FORCES)).isEqualTo(commitment);
        assertThat(Commitment.with(commitment.nonce(), release, Set.of("estuary"))
                        .text())
                .isNotEqualTo(commitment.text());
        assertThat(Commitment.with(commitment.nonce(), UUID.randomUUID(), FORCES)
                        .text())
                .isNotEqualTo(commitment.text());
    }

    /** Whoever guesses the list, and there are not many, finds no hash that says so. */
    @Test
    void isNotFoundByTryingLists() throws NoSuchAlgorithmException {
        var bare = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((release + "\nestuary\nnorthmoor").getBytes(StandardCharsets.UTF_8)));
        var commitment = Commitment.to(release, FORCES);
        assertThat(commitment.text()).startsWith("v2:").doesNotContain(bare);
        assertThat(Commitment.to(release, FORCES).text())
                .as("the same list once more")
                .isNotEqualTo(commitment.text());
    }
}
