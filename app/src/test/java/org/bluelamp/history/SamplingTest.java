package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestStatements;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SamplingTest {

    private static final String SEED = "20261122-a";

    @Autowired
    Sampling sampling;

    @Autowired
    ChangeLog log;

    @Autowired
    Sealer sealer;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void muchIsSealed() {
        auditor = people.auditor(force);
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        auditor.run(() -> {
            for (int i = 0; i < 48; i++) {
                jdbc.update("update person set name = 'Ann " + i + "' where subject = 's'");
            }
        });
        sealer.seal();
    }

    @Test
    void drawsWhatAnybodyCanDrawAgain() {
        var sample = draw(ChangeFilter.NONE, 7, null);
        assertThat(sample.upTo()).isEqualTo(50);
        assertThat(sample.population()).isEqualTo(50);
        assertThat(numbers(sample))
                .as("by the rule of docs/sampling.md")
                .isEqualTo(LongStream.rangeClosed(1, 50)
                        .boxed()
                        .sorted(Comparator.comparing(SamplingTest::hash))
                        .limit(7)
                        .toList());
    }

    @Test
    void drawsTheSameUpToTheSameNumberWhateverFollows() {
        var first = numbers(draw(ChangeFilter.NONE, 10, null));
        signIn.known(force, "t", "Ben", EnumSet.of(Role.LEAD));
        sealer.seal();
        assertThat(draw(ChangeFilter.NONE, 10, null).population()).isGreaterThan(50);
        assertThat(numbers(draw(ChangeFilter.NONE, 10, 50L))).isEqualTo(first);
        assertThat(draw(ChangeFilter.NONE, 1, Long.MAX_VALUE).upTo()).isLessThan(Long.MAX_VALUE);
    }

    @Test
    void drawsFromTheStatedPopulationAlone() {
        var inserted = ChangeFilter.read(name -> name.equals("operation") ? "insert" : null);
        var sample = draw(inserted, 200, null);
        assertThat(sample.population()).isEqualTo(2);
        assertThat(sample.rows())
                .hasSize(2)
                .allMatch(row -> row.told().change().operation().equals("insert"));
        assertThat(draw(ChangeFilter.read(name -> name.equals("entity") ? "none" : null), 5, null))
                .satisfies(none -> assertThat(none.population()).isZero())
                .satisfies(none -> assertThat(none.rows()).isEmpty());
    }

    @Test
    void tellsEachDrawWithItsSeed() {
        draw(ChangeFilter.NONE, 7, null);
        draw(ChangeFilter.NONE, 7, null);
        var told = auditor.call(() -> log.page(
                        ChangeFilter.read(name -> name.equals("operation") ? "sampled" : null), null, 5, Texts.ENGLISH))
                .changes();
        assertThat(told)
                .extracting(each -> each.headline().words())
                .containsExactly(
                        "Drew a sample of 7 changes out of 50, seed " + SEED,
                        "Drew a sample of 7 changes out of 50, seed " + SEED);
    }

    @Test
    void asksTheSameFewStatementsHoweverManyAreDrawn() {
        var few = TestStatements.during(() -> draw(ChangeFilter.NONE, 1, null));
        var many = TestStatements.during(() -> draw(ChangeFilter.NONE, 50, null));
        assertThat(many).as("last seal, draw, told, rows, names").hasSize(5).hasSameSizeAs(few);
    }

    @Test
    void printsSeedAndPopulationAboveTheRowsOfItsFile() {
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> write(bytes));
        assertThat(bytes.toString(UTF_8))
                .contains("Seed," + SEED)
                .contains("Changes to draw from,50")
                .contains("Up to number,50")
                .contains("Rows,3");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        for (var size : List.of(0, 201)) {
            assertThatThrownBy(() -> asked(ChangeFilter.NONE, size, null)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> new SampleAsked(ChangeFilter.NONE, 1, "a b", null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> asked(ChangeFilter.ofQuestion("reopened", null), 1, null))
                .as("what it finds changes")
                .isInstanceOf(Refused.class);
        var unsealed = people.auditor(TestPeople.freshForce());
        assertThatThrownBy(() -> unsealed.run(() -> sampling.draw(asked(ChangeFilter.NONE, 1, null), Texts.ENGLISH)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesRolesThatMayNotRead() {
        for (var actor : List.of(people.contributor(force), people.chief(force), people.national(Role.EDITOR))) {
            assertThatThrownBy(() -> actor.run(() -> sampling.draw(asked(ChangeFilter.NONE, 1, null), Texts.ENGLISH)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.lead(force).run(() -> write(new ByteArrayOutputStream())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void write(ByteArrayOutputStream out) {
        try {
            sampling.write(asked(ChangeFilter.NONE, 3, null), ListFormat.CSV, Texts.ENGLISH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sample draw(ChangeFilter population, int size, Long upTo) {
        return auditor.call(() -> sampling.draw(asked(population, size, upTo), Texts.ENGLISH));
    }

    private static SampleAsked asked(ChangeFilter population, int size, Long upTo) {
        return new SampleAsked(population, size, SEED, upTo);
    }

    private static List<Long> numbers(Sample sample) {
        return sample.rows().stream()
                .map(row -> row.told().change().sealed().number())
                .toList();
    }

    private static String hash(long number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest((SEED + ":" + number).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
