package org.bluelamp.history.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.uikit.FormulaGuard;

/** A list as a file: what was asked for, its rows, and their hash. */
public final class ListFile {

    /** Without it spreadsheets garble Welsh. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ListFile() {}

    /** Writes the rows, which have ended, in the form that is asked for. */
    public static void write(Listing listing, ListRows rows, ListFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(listing, rows, out);
            case PDF -> ListPdf.write(listing, rows, out);
        }
    }

    private static void csv(Listing listing, ListRows rows, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(text, CSVFormat.RFC4180);
        print(printer, listing.title());
        for (var fact : listing.facts()) {
            print(printer, fact.name(), fact.value());
        }
        print(printer, "");
        print(printer, listing.fields().stream().map(Listing.Field::name).toArray(String[]::new));
        printer.flush();
        rows.copyTo(out);
        print(printer, "");
        print(printer, listing.hash(), rows.hash());
        printer.flush();
    }

    private static void print(CSVPrinter printer, String... values) throws IOException {
        printer.printRecord(Arrays.stream(values).map(FormulaGuard::guarded).toList());
    }
}
