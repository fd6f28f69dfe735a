package org.bluelamp.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reports read back, each by a reader of its form. */
public final class Taken {

    private Taken() {}

    /** All words of a PDF in reading order, with single blanks. */
    public static String words(byte[] pdf) {
        return pdf(pdf, document -> {
                    try {
                        return new PDFTextStripper().getText(document);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .replaceAll("\\s+", " ");
    }

    public static <T> T pdf(byte[] pdf, Function<PDDocument, T> look) {
        try (var document = Loader.loadPDF(pdf)) {
            return look.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a workbook by sheet. */
    public static Map<String, List<List<String>>> sheets(byte[] xlsx) {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (var sheet : book.getSheets().toList()) {
                var rows = new ArrayList<List<String>>();
                for (var row : sheet.read()) {
                    rows.add(row.stream()
                            .map(cell -> cell == null
                                    ? ""
                                    : cell.getType() == CellType.NUMBER
                                            ? Integer.toString(cell.asNumber().intValueExact())
                                            : cell.getText())
                            .toList());
                }
                sheets.put(sheet.getName(), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    /** The rows of each table of a document. */
    public static List<List<List<String>>> tables(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows under the head that has these words, by their first cell, without it. */
    static Map<String, List<String>> under(List<List<String>> rows, String... head) {
        var found = new LinkedHashMap<String, List<String>>();
        var within = false;
        for (var row : rows) {
            // a sentence below the table stands alone in its row
            if (within && row.size() > 1) {
                found.put(row.getFirst(), row.subList(1, row.size()));
            }
            within |= row.containsAll(List.of(head));
        }
        return found;
    }

    /** What a release says of one kind and group, by name: its values in their order. */
    static Map<String, List<String>> released(List<CSVRecord> lines, String kind, String group) {
        var released = new LinkedHashMap<String, List<String>>();
        lines.stream()
                .filter(line ->
                        line.get("kind").equals(kind) && line.get("group").equals(group))
                .forEach(line -> released.computeIfAbsent(
                                kind.equals("area") ? line.get("name") : line.get("code") + " " + line.get("name"),
                                _ -> new ArrayList<>())
                        .add(line.get("value")));
        return released;
    }

    /** Every name beside which something else is said than in the release; what is said after its values is the report's own. */
    static List<String> otherThan(Map<String, List<String>> released, Map<String, List<String>> said) {
        var wrong = new ArrayList<String>();
        released.forEach((name, values) -> {
            var here = said.getOrDefault(name, List.of());
            var same = here.size() >= values.size()
                    && String.join("|", here.subList(0, values.size())).equalsIgnoreCase(String.join("|", values));
            if (!same) {
                wrong.add(name + ": " + here + " in place of " + values);
            }
        });
        said.keySet().stream().filter(name -> !released.containsKey(name)).forEach(wrong::add);
        return wrong;
    }
}
