package org.bluelamp.benchmark;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.disclosure.Use;

/**
 * What protection costs figures of one kind, as it was measured over invented services: no force's answers are in it. The
 * measured values are committed, and a test measures them anew.
 *
 * @param group what the figures are of: {@code national}, or a group of the service as it is, like {@code size.S}; empty for
 *     services and groups of other sizes
 * @param fewest the fewest forces in such a group
 * @param most the most
 * @param tables how many tables by area were looked at
 * @param published what part of them is published, in percent
 * @param same how many of the forces are told the quarter of the service, by published quartiles, that exact ones would put
 *     them in, in percent
 * @param error what 95 of 100 published quartiles differ at most from the exact ones, in points
 */
public record UseLine(String group, int fewest, int most, int tables, double published, double same, double error) {

    /** Beside this class, among the resources. */
    public static final String FILE = "use.csv";

    private static final double TENTHS = 10;

    /** In tenths, as it is committed. */
    public static UseLine of(String group, int fewest, int most, Use.Line line) {
        return new UseLine(
                group,
                fewest,
                most,
                line.tables(),
                tenths(100 * line.published()),
                tenths(100 * line.sameBand()),
                tenths(line.error()));
    }

    private static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }

    /** All that was measured, in the order in which it is shown. */
    public static List<UseLine> all() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(UseLine.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8);
                var rows = format.parse(text)) {
            return rows.stream().map(UseLine::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UseLine of(CSVRecord row) {
        return new UseLine(
                row.get("group"),
                Integer.parseInt(row.get("fewest")),
                Integer.parseInt(row.get("most")),
                Integer.parseInt(row.get("tables")),
                Double.parseDouble(row.get("published")),
                Double.parseDouble(row.get("same")),
                Double.parseDouble(row.get("error")));
    }

    /** What is aimed at for figures of so many forces. */
    public Use.Aim aim() {
        return Use.Aim.of(fewest);
    }

    /** Whether each of the three keeps its aim. */
    public boolean kept() {
        return published >= 100 * aim().published() && same >= 100 * aim().sameBand() && error <= aim().error();
    }
}
