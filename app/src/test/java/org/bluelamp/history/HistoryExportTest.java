package org.bluelamp.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.SignIn;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class HistoryExportTest {

    private static final int HEAD = 6;
    private static final int FOOT = 2;

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
        assertThat(lines.get(1).toList()).containsExactly("Filter", "What was done: Created");
        assertThat(lines.get(2).toList()).containsExactly("Period", "From 1 January 2026");
        assertThat(lines.get(3).toList()).containsExactly("Rows", "2");
        assertThat(lines.get(5).get(5)).isEqualTo("What");
        assertThat(lines).as("the rows, an empty line, their hash").hasSize(HEAD + 2 + FOOT);
        assertThat(lines.getLast().get(0)).isEqualTo("Hash of the rows (SHA-256)");
        assertThat(lines.get(6).get(5)).isEqualTo("Saw Ann for the first time: wellbeing lead");
        assertThat(lines.get(6).get(7)).isEqualTo("Account names: s; Name: Ann; Roles: wellbeing lead; Account: s");
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
        assertThat(told.headline().words()).isEqualTo("Exported 1 change");
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
        assertThat(lines.subList(HEAD, lines.size() - FOOT).stream()
                        .map(line -> line.get(11))
                        .distinct())
                .hasSize(1234);
    }

    /** What came back from a backup has the transaction numbers of the server that it was written on. */
    @Test
    void holdsWhatWasWrittenBeforeTheDatabaseWasRestoredElsewhere() throws IOException, SQLException {
        try (var owner = AtThePrompt.owner()) {
            owner.run(
                    "insert into change (force, xid, role_used, home_force, request, purpose, entity, operation, retention,"
                            + " payload_hash) values ('" + force
                            + "', '9000000000000000', 'system', '', '', '', 'thing', 'opened', 'test', '')");
        }
        var lines = csv(ChangeFilter.read(name -> name.equals("entity") ? "thing" : null));
        assertThat(lines.get(3).get(1)).isEqualTo("1");
    }

    @Test
    void tellsTheHashThatStandsUnderTheRowsAndOnEachPage() throws Exception {
        for (int i = 0; i < 120; i++) {
            signIn.known(force, "s", "Ŵan ŷ " + i, EnumSet.of(Role.LEAD));
        }
        var people = ChangeFilter.read(name -> name.equals("entity") ? "person" : null);
        var csv = bytes(people, ListFormat.CSV).toString(UTF_8);
        var empty = "\r\n\"\"\r\n";
        var rows = csv.substring(csv.indexOf(empty) + empty.length(), csv.lastIndexOf(empty) + 2);
        rows = rows.substring(rows.indexOf("\r\n") + 2);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rows.getBytes(UTF_8)));
        assertThat(csv).endsWith("Hash of the rows (SHA-256)," + hash + "\r\n");
        var pdf = new PdfReader(bytes(people, ListFormat.PDF).toByteArray());
        assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(page))
                    .contains(hash)
                    .contains("Page " + page + " of");
        }
        assertThat(pdf.getCatalog().getAsString(PdfName.LANG))
                .as("for a screen reader")
                .hasToString("en-GB");
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s+", " "))
                .as("moments in words, for whoever reads paper")
                .containsPattern("\\d{1,2} \\p{L}+ \\d{4}, \\d{2}:\\d{2}:\\d{2}")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T");
        assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                .contains("Ŵan ŷ 119")
                .contains("Rows: 121");
        var told = auditor.call(() -> log.page(
                        ChangeFilter.read(name -> name.equals("operation") ? "exported" : null),
                        null,
                        5,
                        Texts.ENGLISH))
                .changes();
        assertThat(told)
                .extracting(each ->
                        each.change().after("format") + " " + each.change().after("sha256"))
                .containsExactly("pdf " + hash, "csv " + hash);
    }

    @Test
    void givesNothingThatItCouldNotTell() throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try (var owner = AtThePrompt.owner()) {
            owner.run("create function full_disk() returns trigger language plpgsql as $$"
                    + " begin raise exception 'disk full'; end $$");
            owner.run("create trigger full_disk before insert on change for each row when (new.force = '" + force
                    + "' and new.operation = 'exported') execute function full_disk()");
            try {
                for (var format : ListFormat.values()) {
                    assertThatThrownBy(() -> auditor.run(() -> write(ChangeFilter.NONE, format, bytes)))
                            .as(format.ending())
                            .rootCause()
                            .hasMessageContaining("disk full");
                }
            } finally {
                owner.run("drop trigger full_disk on change");
                owner.run("drop function full_disk()");
            }
        }
        assertThat(bytes.size()).as("not one byte left").isZero();
        auditor.run(() -> write(ChangeFilter.NONE, ListFormat.CSV, bytes));
        assertThat(bytes.size()).isPositive();
    }

    @Test
    void refusesALeadWhoMayOnlyRead() {
        assertThatThrownBy(() -> people.lead(force)
                        .run(() -> write(ChangeFilter.NONE, ListFormat.CSV, new ByteArrayOutputStream())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<CSVRecord> csv(ChangeFilter filter) throws IOException {
        var text = bytes(filter, ListFormat.CSV).toString(UTF_8);
        assertThat(text).as("spreadsheets read UTF-8 by its mark").startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private ByteArrayOutputStream bytes(ChangeFilter filter, ListFormat format) {
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> write(filter, format, bytes));
        return bytes;
    }

    private void write(ChangeFilter filter, ListFormat format, ByteArrayOutputStream bytes) {
        try {
            export.write(filter, format, Texts.ENGLISH, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
