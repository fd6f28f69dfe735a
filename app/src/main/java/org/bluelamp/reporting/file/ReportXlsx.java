package org.bluelamp.reporting.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bluelamp.uikit.FormulaGuard;

/** A report as a workbook: the cover on the first sheet, then a sheet for each section. Numbers are numbers, words words. */
final class ReportXlsx {

    private static final int CHARACTER = 256;
    private static final int WIDE = 46 * CHARACTER;
    private static final int NARROW = 24 * CHARACTER;

    private final Report report;
    private final XSSFWorkbook book;
    private final CellStyle plain;
    private final CellStyle strong;
    private final CellStyle quoted;

    private ReportXlsx(Report report, XSSFWorkbook book) {
        this.report = report;
        this.book = book;
        plain = style();
        strong = style();
        quoted = style();
        quoted.setQuotePrefixed(true);
        var bold = book.createFont();
        bold.setBold(true);
        strong.setFont(bold);
    }

    private CellStyle style() {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    static byte[] write(Report report) {
        try (var book = new XSSFWorkbook()) {
            var workbook = new ReportXlsx(report, book);
            workbook.cover();
            report.sections().forEach(workbook::section);
            return Office.file(book, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover() {
        var sheet = sheet(report.title());
        text(row(sheet), 0, report.title(), strong);
        text(row(sheet), 0, report.lead(), plain);
        for (var fact : report.facts()) {
            var row = row(sheet);
            text(row, 0, fact.name(), strong);
            text(row, 1, fact.value().words(), plain);
        }
        sheet.setColumnWidth(1, WIDE);
    }

    private void section(Section section) {
        var sheet = sheet(section.title());
        text(row(sheet), 0, section.title(), strong);
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Sentences sentences -> text(row(sheet), 0, sentences.text(), plain);
                case Block.Bullets bullets ->
                    bullets.entries().forEach(entry -> text(row(sheet), 0, entry.words(), plain));
                case Block.Table table -> table(sheet, table);
            }
        }
    }

    private void table(XSSFSheet sheet, Block.Table table) {
        var shown = IntStream.range(0, table.columns().size())
                .filter(column -> !table.columns().get(column).drawn())
                .toArray();
        var head = row(sheet);
        for (var i = 0; i < shown.length; i++) {
            text(head, i, table.columns().get(shown[i]).name(), strong);
            if (i > 0) {
                sheet.setColumnWidth(i, NARROW);
            }
        }
        for (var cells : table.rows()) {
            var row = row(sheet);
            for (var i = 0; i < shown.length; i++) {
                if (cells.get(shown[i]) instanceof Cell.Whole(int number)) {
                    var cell = row.createCell(i);
                    cell.setCellValue(number);
                    cell.setCellStyle(plain);
                } else {
                    text(row, i, cells.get(shown[i]).words(), plain);
                }
            }
        }
    }

    private XSSFSheet sheet(String title) {
        var wanted = WorkbookUtil.createSafeSheetName(title);
        var name = wanted;
        for (var again = 2; book.getSheet(name) != null; again++) {
            var number = " " + again;
            name = wanted.substring(0, Math.min(wanted.length(), 31 - number.length())) + number;
        }
        var sheet = book.createSheet(name);
        sheet.setColumnWidth(0, WIDE);
        return sheet;
    }

    /** The next row. */
    private static XSSFRow row(XSSFSheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private void text(XSSFRow row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words);
        // or it would be one when somebody edits the cell
        cell.setCellStyle(FormulaGuard.suspected(words) ? quoted : style);
    }
}
