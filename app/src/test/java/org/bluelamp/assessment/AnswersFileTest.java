package org.bluelamp.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The answers in a spreadsheet: in the language of whoever takes them away, and nothing in them runs. */
@PortalTest
class AnswersFileTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments made;

    @Autowired
    AnswerService answers;

    @Autowired
    AnswersFile file;

    @Autowired
    ChangeLog log;

    @Autowired
    HistoryExport export;

    private final String force = TestPeople.freshForce();
    private Assessment assessment;

    @BeforeEach
    void answer() {
        assessment = made.open(force, made.cycle(TestAssessments.EDITION));
        people.lead(force).run(() -> {
            save("MH07", new SaveAnswer(1, false, null, "=HYPERLINK(\"x\")", "staffing", null, UUID.randomUUID()));
            save("PW05", new SaveAnswer(null, true, "\uff1d1+1", null, null, UUID.randomUUID()));
        });
    }

    private void save(String standard, SaveAnswer answer) {
        answers.save(assessment.getId(), standard, answer);
    }

    private List<CSVRecord> rows(Locale language) throws IOException {
        var text = new String(
                people.auditor(force).call(() -> file.csv(assessment.getId(), language)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }

    private static List<String> row(List<CSVRecord> rows, String standard) {
        return rows.stream()
                .filter(row -> row.get(1).equals(standard))
                .findFirst()
                .orElseThrow()
                .toList();
    }

    /** What an event says of itself must have a word: without one the change cannot be opened, nor the history taken away. */
    @Test
    void isToldInTheHistoryWhichIsStillRead() throws IOException {
        rows(Texts.ENGLISH);
        var auditor = people.auditor(force);
        var filter = ChangeFilter.read(name -> name.equals("operation") ? "exported" : null);
        var taken = auditor.call(() -> log.page(filter, null, 1, Texts.ENGLISH))
                .changes()
                .getFirst();
        for (var language : List.of(Texts.ENGLISH, Texts.WELSH)) {
            assertThat(auditor.call(() -> log.one(taken.change().id(), language))
                            .fields())
                    .singleElement()
                    .satisfies(field -> assertThat(field.to()).isEqualTo("csv"));
        }
        var list = new ByteArrayOutputStream();
        auditor.run(() -> {
            try {
                export.write(filter, ListFormat.CSV, Texts.ENGLISH, list);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(list.toString(StandardCharsets.UTF_8)).contains("Form of the file: csv");
    }

    @Test
    void hasALineForEachStandardAndDisarmsWhatWasTyped() throws IOException {
        var rows = rows(Texts.ENGLISH);
        assertThat(rows).hasSize(94);
        assertThat(rows.getFirst().toList())
                .containsExactly(
                        "area",
                        "standard",
                        "core",
                        "statement",
                        "level",
                        "rating",
                        "evidenced",
                        "not applicable",
                        "reason",
                        "comment",
                        "biggest barrier");
        assertThat(row(rows, "MH07").subList(4, 10))
                .containsExactly("1", "Starting", "no", "no", "", "'=HYPERLINK(\"x\")");
        assertThat(row(rows, "PW05").subList(4, 10)).containsExactly("", "", "no", "yes", "'\uff1d1+1", "");
        assertThat(row(rows, "LG01").subList(4, 11)).containsExactly("", "", "no", "no", "", "", "");
    }

    @Test
    void isInWelshAltogetherForWhoeverReadsWelsh() throws IOException {
        var rows = rows(Texts.WELSH);
        assertThat(rows.getFirst().toList())
                .startsWith("maes", "safon", "craidd")
                .doesNotContain("reason", "comment");
        assertThat(row(rows, "PW05").get(7)).isEqualTo("ie");
        assertThat(row(rows, "MH07").get(7)).isEqualTo("na");
        assertThat(row(rows, "MH07").get(5)).isNotEqualTo("Starting").isNotEmpty();
    }
}
