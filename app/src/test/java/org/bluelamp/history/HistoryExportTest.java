package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class HistoryExportTest {

    private static final int HEAD = 6;

    @Autowired
    HistoryExport export;

    @Autowired
    ChangeLog log;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void somebodyIsKnown() {
        auditor = people.auditor(force);
    }

    @Test
    void beginsWithWhatWasAskedAndHowManyRowsFollow() throws IOException {
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        var lines = csv(ChangeFilter.read(name -> switch (name) {
            case "operation" -> "insert";
            case "from" -> "2026-01-01";
            default -> null;
        }));
        assertThat(lines.get(0).get(0)).isEqualTo("Blue Lamp: changes, newest first");
        assertThat(lines.get(1).toList()).containsExactly("Filter", "operation=insert");
        assertThat(lines.get(2).toList()).containsExactly("Period", "2026-01-01 / ");
        assertThat(lines.get(3).toList()).containsExactly("Rows", "2");
        assertThat(lines.get(5).get(5)).isEqualTo("What");
        assertThat(lines).hasSize(HEAD + 2);
        assertThat(lines.get(6).get(5)).isEqualTo("Saw Ann for the first time: wellbeing lead");
        assertThat(lines.get(6).get(7)).isEqualTo("Name: Ann; Roles: wellbeing lead; Account: s");
    }

    @Test
    void disarmsFormulasThatSomebodyTyped() throws IOException {
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        people.lead(force).run(() -> {});
        signIn.known(force, "s", "=HYPERLINK(\"http://x\")", EnumSet.of(Role.LEAD));
        signIn.known(force, "s", "Ann", EnumSet.of(Role.LEAD));
        for (var line : csv(ChangeFilter.NONE)) {
            assertThat(line.toList()).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
        }
    }

    @Test
    void isToldWithFilterAndRowsBeforeItIsRead() throws IOException {
        csv(ChangeFilter.read(name -> name.equals("entity") ? "person" : null));
        var told = auditor.call(() -> log.page(
                        ChangeFilter.read(name -> name.equals("operation") ? "exported" : null),
                        null,
                        5,
                        Texts.ENGLISH))
                .changes()
                .getFirst();
        assertThat(told.headline().words()).isEqualTo("Exported 1 changes");
        assertThat(told.change().after()).containsEntry("rows", "1").containsEntry("entity", "person");
    }

    @Test
    void holdsEveryRowAcrossPagesAndNoOtherForces() throws IOException, SQLException {
        try (var owner = AtThePrompt.owner()) {
            owner.run(
                    "insert into change (force, at, role_used, home_force, request, purpose, entity, operation, retention,"
                            + " payload_hash) select f, timestamptz '2026-01-01T00:00Z' + (n / 3) * interval '1 second', 'system', '',"
                            + " '', 'n' || n, 'thing', 'opened', 'test', '' from generate_series(1, 1234) n,"
                            + " unnest(array['" + force + "', 'another-force']) f");
        }
        var lines = csv(ChangeFilter.read(name -> name.equals("entity") ? "thing" : null));
        assertThat(lines.get(3).get(1)).isEqualTo("1234");
        assertThat(lines.subList(HEAD, lines.size()).stream()
                        .map(line -> line.get(11))
                        .distinct())
                .hasSize(1234);
    }

    @Test
    void refusesALeadWhoMayOnlyRead() {
        assertThatThrownBy(() -> people.lead(force).run(() -> write(ChangeFilter.NONE, new ByteArrayOutputStream())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<CSVRecord> csv(ChangeFilter filter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> write(filter, bytes));
        var text = bytes.toString(UTF_8);
        assertThat(text).as("spreadsheets read UTF-8 by its mark").startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private void write(ChangeFilter filter, ByteArrayOutputStream bytes) {
        try {
            export.csv(filter, Texts.ENGLISH, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
