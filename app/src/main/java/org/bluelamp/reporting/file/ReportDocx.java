package org.bluelamp.reporting.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;

/** A report as a document to go on writing in: real headings, lists and header rows, the language of each text marked. */
final class ReportDocx {

    private static final String LINE = "9AA5AE";

    private final Report report;
    private final XWPFDocument document;
    private final DocxStyles styles;

    private ReportDocx(Report report, XWPFDocument document) {
        this.report = report;
        this.document = document;
        this.styles = new DocxStyles(document, language(report.locale()));
    }

    static byte[] write(Report report) {
        try (var document = new XWPFDocument()) {
            new ReportDocx(report, document).write();
            return Office.file(document, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        heading(report.title(), DocxStyles.TITLE);
        sentences(report.lead());
        facts();
        for (var section : report.sections()) {
            heading(section.title(), DocxStyles.HEADING).setPageBreak(section.apart());
            for (var block : section.blocks()) {
                switch (block) {
                    case Block.Sentences sentences -> sentences(sentences.text());
                    case Block.Bullets bullets ->
                        bullets.entries().forEach(entry -> {
                            var paragraph = document.createParagraph();
                            paragraph.setNumID(styles.bullets());
                            phrase(paragraph, entry, false);
                        });
                    case Block.Table table -> table(table);
                }
            }
        }
    }

    private XWPFParagraph heading(String words, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private void sentences(String words) {
        document.createParagraph().createRun().setText(words);
    }

    private void facts() {
        var rows = report.facts();
        var table = document.createTable(rows.size(), 2);
        table.setWidth("100%");
        for (var i = 0; i < rows.size(); i++) {
            cell(table.getRow(i).getCell(0), new Phrase(rows.get(i).name(), report.locale()), true);
            cell(table.getRow(i).getCell(1), rows.get(i).value(), false);
        }
    }

    private void table(Block.Table content) {
        var shown = IntStream.range(0, content.columns().size())
                .filter(column -> !content.columns().get(column).drawn())
                .toArray();
        var table = document.createTable(content.rows().size() + 1, shown.length);
        table.setWidth("100%");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.getRow(0).setRepeatHeader(true);
        for (var i = 0; i < shown.length; i++) {
            var name = content.columns().get(shown[i]).name();
            cell(table.getRow(0).getCell(i), new Phrase(name, report.locale()), true);
            for (var row = 0; row < content.rows().size(); row++) {
                cell(
                        table.getRow(row + 1).getCell(i),
                        phrase(content.rows().get(row).get(shown[i])),
                        false);
            }
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
        }
        document.createParagraph();
    }

    private Phrase phrase(Cell cell) {
        return cell instanceof Cell.Text(Phrase phrase) ? phrase : new Phrase(cell.words(), report.locale());
    }

    private void cell(XWPFTableCell cell, Phrase phrase, boolean strong) {
        phrase(cell.getParagraphArray(0), phrase, strong);
    }

    /** Words in another language than the report's are marked with it. */
    private void phrase(XWPFParagraph paragraph, Phrase phrase, boolean strong) {
        var run = paragraph.createRun();
        run.setText(phrase.words());
        run.setBold(strong);
        if (Texts.isWelsh(phrase.language()) != Texts.isWelsh(report.locale())) {
            run.setLang(language(phrase.language()));
        }
    }

    private static String language(Locale locale) {
        return Texts.isWelsh(locale) ? "cy-GB" : "en-GB";
    }
}
