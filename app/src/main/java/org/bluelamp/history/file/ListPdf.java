package org.bluelamp.history.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A list on pages of A4, across. Written page by page from the rows on disk, so that however long it is, little of it is in
 * memory at once.
 */
final class ListPdf {

    private static final int ROWS_AT_ONCE = 50;
    private static final float MARGIN = 36;
    private static final float FOOT = 54;

    private final Listing listing;
    private final PdfFonts fonts = new PdfFonts();
    private final List<Integer> shown;

    private ListPdf(Listing listing) {
        this.listing = listing;
        this.shown = IntStream.range(0, listing.fields().size())
                .filter(field -> listing.fields().get(field).width() > 0)
                .boxed()
                .toList();
    }

    static void write(Listing listing, ListRows rows, OutputStream out) throws IOException {
        var pdf = new ListPdf(listing);
        try (var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, FOOT)) {
            var writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPageEvent(new PdfFoot(listing, rows.hash(), pdf.fonts));
            document.addTitle(listing.title());
            document.open();
            // the document's own setter reaches no catalogue: readers would not be told
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(listing.locale().toLanguageTag()));
            pdf.head(document);
            pdf.table(document, rows);
        }
    }

    private void head(Document document) {
        document.add(new Paragraph(listing.title(), fonts.title()));
        for (var fact : listing.facts()) {
            var line = new Paragraph();
            line.add(new Phrase(fact.name() + ": ", fonts.strong()));
            line.add(new Phrase(fact.value(), fonts.text()));
            document.add(line);
        }
    }

    private void table(Document document, ListRows rows) throws IOException {
        var widths = new float[shown.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = listing.fields().get(shown.get(i)).width();
        }
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setHeaderRows(1);
        table.setSplitLate(false);
        table.setComplete(false);
        shown.forEach(field -> table.addCell(cell(listing.fields().get(field).name(), fonts.strong())));
        try (var text = Files.newBufferedReader(rows.file(), UTF_8);
                var records = CSVFormat.RFC4180.parse(text)) {
            int waiting = 0;
            for (var record : records) {
                row(table, record);
                if (++waiting % ROWS_AT_ONCE == 0) {
                    document.add(table);
                }
            }
        }
        table.setComplete(true);
        document.add(table);
    }

    private void row(PdfPTable table, CSVRecord record) {
        shown.forEach(field -> table.addCell(cell(printed(field, record.get(field)), fonts.text())));
    }

    /** The cell of the CSV; a moment, which programs read there, in the words of whoever reads paper. */
    private String printed(int field, String cell) {
        if (cell.isEmpty() || !listing.fields().get(field).moments()) {
            return cell;
        }
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", listing.locale())
                .format(LocalDateTime.parse(cell));
    }

    private static PdfPCell cell(String words, Font font) {
        var cell = new PdfPCell(new Phrase(words, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.4f);
        cell.setPadding(3);
        return cell;
    }
}
