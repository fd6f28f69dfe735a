package org.bluelamp.reporting.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;

/**
 * A report on pages of A4, tagged for screen readers (PDF/UA): headings, lists, header cells, the language of each text. In
 * Liberation Sans, embedded: it has the letters of Welsh, ŵ and ŷ too.
 */
final class ReportPdf {

    private static final String FONT = "Liberation Sans";

    static {
        // it tells of each page that it draws
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private ReportPdf() {}

    static byte[] write(Report report) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(new ReportPage(report).markup(), null);
        builder.withProducer("Blue Lamp");
        var out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var pdf = renderer.getPdfDocument();
            // a number and a date of its making would tell two files of one report apart
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            pdf.setDocumentId(0L);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String style) {
        var name = "/liberation/LiberationSans-" + style + ".ttf";
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(name), name);
    }
}
