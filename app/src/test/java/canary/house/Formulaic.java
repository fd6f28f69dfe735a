package canary.house;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

final class Formulaic {

    private Formulaic() {}

    static void write(StringWriter out, String text) throws IOException {
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(text);
        }
    }
}
