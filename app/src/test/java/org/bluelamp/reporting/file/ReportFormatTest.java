package org.bluelamp.reporting.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bluelamp.reporting.Taken;
import org.bluelamp.reporting.file.Block.Bullets;
import org.bluelamp.reporting.file.Block.Column;
import org.bluelamp.reporting.file.Block.Sentences;
import org.bluelamp.reporting.file.Block.Table;
import org.bluelamp.reporting.file.Report.Fact;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

    private static final List<String> LIKE_FORMULAS =
            List.of("=1+1", "+44 20", "-5 days", "@here", "＝1+1", "\tx", "<b>&'\"");

    private final Report report = new Report(
            "Report & \"more\" ŵŷ",
            "=HYPERLINK(\"x\")",
            Texts.ENGLISH,
            LocalDate.of(2026, 11, 22),
            "Page {0} of {1}",
            List.of(new Fact("Cycle", english("=1+1"))),
            List.of(
                    Section.of(
                            "Table: a/b [c] and a very long title that no sheet can carry",
                            new Sentences("Said."),
                            new Table(
                                    List.of(Column.of("Name"), Column.of("Figure"), Column.drawing("0 to 100")),
                                    LIKE_FORMULAS.stream()
                                            .map(text -> List.<Cell>of(
                                                    new Cell.Text(english(text)),
                                                    new Cell.Whole(7),
                                                    new Cell.Range(40, 50, 60, new Cell.Stretch(0, 40))))
                                            .toList())),
                    Section.of(
                            "Table: a/b [c] and a very long title again",
                            new Bullets(List.of(english("One"), new Phrase("Dau", Texts.WELSH))))));

    private static Phrase english(String words) {
        return new Phrase(words, Texts.ENGLISH);
    }

    @Test
    void keepsWordsWordsAndNumbersNumbers() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(ReportFormat.XLSX.write(report)))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).hasSize(3);
            for (var row : sheets.get(1).read().subList(3, 3 + LIKE_FORMULAS.size())) {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getFormula()).isNull();
                assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
                assertThat(row.getCellCount()).as("no drawing").isEqualTo(2);
            }
            assertThat(sheets.get(1).read().subList(3, 3 + LIKE_FORMULAS.size()).stream()
                            .map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(LIKE_FORMULAS);
        }
    }

    /** A spreadsheet would make a formula of it as soon as somebody touches the cell. */
    @Test
    void marksWhatLooksLikeAFormulaAsText() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ReportFormat.XLSX.write(report)))) {
            var sheet = book.getSheetAt(1);
            for (var i = 0; i < LIKE_FORMULAS.size(); i++) {
                assertThat(sheet.getRow(i + 3).getCell(0).getCellStyle().getQuotePrefixed())
                        .as(LIKE_FORMULAS.get(i))
                        .isEqualTo(!LIKE_FORMULAS.get(i).startsWith("<"));
            }
        }
    }

    @Test
    void hasHeadingsListsAndLanguagesInTheDocument() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report)))) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle())
                            && paragraph.getText().equals(report.title()))
                    .anyMatch(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .anyMatch(paragraph ->
                            paragraph.getNumID() != null && paragraph.getText().equals("One"))
                    .anyMatch(paragraph -> paragraph.getText().equals("Dau")
                            && "cy-GB".equals(paragraph.getRuns().getFirst().getLang()));
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(1).getRow(1).getCell(0).getText())
                    .isEqualTo("=1+1");
        }
    }

    @Test
    void isTaggedOnPages() {
        var pdf = ReportFormat.PDF.write(report);
        assertThat(Taken.words(pdf))
                .contains("Report & \"more\" ŵŷ")
                .contains("=1+1 7")
                .contains("<b>&'\" 7")
                .contains("Page 1 of 1");
        Taken.pdf(pdf, document -> {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            // without one it is not PDF/UA
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo(report.lead());
            return document;
        });
    }

    @ParameterizedTest
    @EnumSource
    void makesTheSameBytesOfTheSameReport(ReportFormat format) {
        var once = format.write(report);
        var again = format.write(report);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void knowsItsTitleItsLanguageAndItsDayAndNoPerson() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ReportFormat.XLSX.write(report)));
                var document = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report)))) {
            for (POIXMLDocument office : List.of(book, document)) {
                var core = office.getProperties().getCoreProperties();
                assertThat(core.getTitle()).isEqualTo(report.title());
                assertThat(core.getCreator()).isEqualTo("Blue Lamp");
                assertThat(core.getCreated().toInstant()).isEqualTo("2026-11-22T00:00:00Z");
                assertThat(core.getModified()).isNull();
                assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
                assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            }
        }
    }
}
