package org.bluelamp.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What was measured: a table for the eye and for Markdown, and the same as CSV. */
record Report(List<String> facts, List<Measured> measured) {

    private static final List<String> TITLES = List.of(
            "use case",
            "ratio p50",
            "ratio p95",
            "portal p50",
            "portal p95",
            "JDBC p50",
            "JDBC p95",
            "SQL",
            "aim p95",
            "met");

    String text() {
        var lines = new ArrayList<>(facts);
        lines.add("");
        lines.addAll(table());
        return String.join("\n", lines) + "\n";
    }

    /** Names of what takes longer beside plain SQL than is aimed at. */
    List<String> tooSlowBesidePlain() {
        return measured.stream()
                .filter(row ->
                        row.aim().filter(Aim::beside).isPresent() && !row.met().orElseThrow())
                .map(Measured::name)
                .toList();
    }

    /** In a folder that is there: {@code report.md} and {@code report.csv}, times in milliseconds. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("report.md"), "# Blue Lamp, measured\n\n" + text());
        try (var out = Files.newBufferedWriter(folder.resolve("report.csv"));
                var csv = new CSVPrinter(
                        out,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader(TITLES.toArray(String[]::new))
                                .get())) {
            for (var row : measured) {
                csv.printRecord(cells(row, false));
            }
        }
    }

    private List<String> table() {
        var rows = new ArrayList<>(List.of(TITLES));
        measured.forEach(row -> rows.add(cells(row, true)));
        var widths = IntStream.range(0, TITLES.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(
                1,
                IntStream.range(0, widths.length)
                        .mapToObj(column -> "-".repeat(widths[column] + 1) + (column == 0 ? "-" : ":"))
                        .collect(Collectors.joining("|", "|", "|")));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> String.format(
                        column == 0 ? " %-" + widths[column] + "s " : " %" + widths[column] + "s ", row.get(column)))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static List<String> cells(Measured row, boolean units) {
        var compared = row.statements() > 0;
        return List.of(
                row.name(),
                compared ? decimal(row.ratio50()) : "",
                compared ? decimal(row.ratio95()) : "",
                time(row.portal().p50(), units),
                time(row.portal().p95(), units),
                compared ? time(row.plain().p50(), units) : "",
                compared ? time(row.plain().p95(), units) : "",
                compared ? String.valueOf(row.statements()) : "",
                row.aim().map(aim -> aimed(aim, units)).orElse(""),
                row.met().map(met -> met ? "yes" : "NO").orElse(""));
    }

    private static String aimed(Aim aim, boolean units) {
        return aim.beside() ? "ratio " + decimal(aim.most()) : time(aim.most(), units);
    }

    private static String time(double millis, boolean units) {
        if (!units) {
            return String.format(Locale.UK, "%.3f", millis);
        }
        return millis < 1_000 ? decimal(millis) + " ms" : decimal(millis / 1_000) + " s";
    }

    private static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
