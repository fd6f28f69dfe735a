package org.bluelamp.history.file;

import java.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Under each page: the list, the hash of its rows, and the page's number. How many there are is filled in at the end. */
final class PdfFoot extends PdfPageEventHelper {

    private static final float ROOM_FOR_ALL = 40;
    private static final float LINE = 12;

    private final Listing listing;
    private final String hash;
    private final PdfFonts fonts;
    private @Nullable PdfTemplate all;

    PdfFoot(Listing listing, String hash, PdfFonts fonts) {
        this.listing = listing;
        this.hash = hash;
        this.fonts = fonts;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var total = all == null ? canvas.createTemplate(ROOM_FOR_ALL, LINE) : all;
        all = total;
        var foot = document.bottom() - 2 * LINE;
        var page = MessageFormat.format(listing.page(), Integer.toString(writer.getPageNumber()));
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, small(listing.hash() + ": " + hash), document.left(), foot, 0);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, small(page), document.right() - ROOM_FOR_ALL, foot, 0);
        canvas.addTemplate(total, document.right() - ROOM_FOR_ALL, foot);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (all != null) {
            // the writer has already opened the page after the last
            var pages = Integer.toString(writer.getPageNumber() - 1);
            ColumnText.showTextAligned(all, Element.ALIGN_LEFT, small(" " + pages), 0, 0, 0);
        }
    }

    private Phrase small(String words) {
        return new Phrase(words, fonts.small());
    }
}
