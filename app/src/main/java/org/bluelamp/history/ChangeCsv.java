package org.bluelamp.history;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bluelamp.history.spi.Wording;
import org.bluelamp.uikit.DateText;

/**
 * Changes as lines of CSV (RFC 4180, UTF-8 with a byte order mark, without which spreadsheets garble Welsh). Above the
 * columns stand what was asked for, the period and the number of rows, and an empty line.
 */
final class ChangeCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;
    private final Wording words;

    ChangeCsv(Writer out, Wording words) throws IOException {
        out.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.words = words;
    }

    void head(ChangeFilter filter, long rows) throws IOException {
        print(words.translate("history.csv.title"));
        print(words.translate("history.csv.filter"), asked(filter));
        print(words.translate("history.csv.period"), period(filter));
        print(words.translate("history.csv.rows"), Long.toString(rows));
        print("");
        print(
                words.translate("history.csv.utc"),
                words.translate("history.csv.london"),
                words.translate("history.csv.who"),
                words.translate("history.csv.role"),
                words.translate("history.csv.homeForce"),
                words.translate("history.csv.what"),
                words.translate("history.csv.from"),
                words.translate("history.csv.to"),
                words.translate("history.csv.entity"),
                words.translate("history.csv.record"),
                words.translate("history.csv.operation"),
                words.translate("history.csv.purpose"),
                words.translate("history.csv.request"),
                words.translate("history.csv.change"),
                words.translate("history.csv.fingerprint"));
    }

    void row(OpenedChange opened) throws IOException {
        var told = opened.told();
        var change = told.change();
        print(
                change.at().toString(),
                change.at().atZone(DateText.ZONE).toLocalDateTime().toString(),
                told.who(),
                told.role(),
                change.homeForce(),
                told.headline().words(),
                side(opened, ToldField::from),
                side(opened, ToldField::to),
                change.entity(),
                change.record() == null ? "" : change.record().toString(),
                change.operation(),
                change.purpose(),
                change.request(),
                change.id().toString(),
                change.hash());
    }

    void end() throws IOException {
        printer.flush();
    }

    private static String side(OpenedChange opened, Function<ToldField, String> value) {
        return opened.fields().stream()
                .filter(field -> !value.apply(field).isEmpty())
                .map(field -> field.name() + ": " + value.apply(field))
                .collect(Collectors.joining("; "));
    }

    private String asked(ChangeFilter filter) {
        var asked = filter.parameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("from")
                        && !parameter.getKey().equals("to"))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining(" "));
        return asked.isEmpty() ? words.translate("history.csv.all") : asked;
    }

    private String period(ChangeFilter filter) {
        var from = filter.from();
        var to = filter.to();
        if (from == null && to == null) {
            return words.translate("history.csv.allDays");
        }
        return (from == null ? "" : from) + " / " + (to == null ? "" : to);
    }

    private void print(String... values) throws IOException {
        printer.printRecord(Arrays.stream(values).map(FormulaGuard::guarded).toList());
    }
}
