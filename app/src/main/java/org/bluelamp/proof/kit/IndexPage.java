package org.bluelamp.proof.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.proof.format.Moments;
import org.springframework.web.util.HtmlUtils;

/** The page of an export that people open first. For reading: the proof is in the other files, and the page says so. */
final class IndexPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="{lang}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; }
            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            h1, h2 { line-height: 1.2; font-weight: 600; }
            table { border-collapse: collapse; width: 100%; }
            caption, th { text-align: left; font-weight: 600; }
            th, td { padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #6f7a8a; vertical-align: top; }
            td.figure { text-align: right; font-variant-numeric: tabular-nums; }
            code, pre { font: .875rem/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
            </style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{counts}</p>
            <p>{reading}</p>
            <h2>{verify}</h2>
            <pre>python3 verify.py HISTORY.zip --checkpoint YOUR-CHECKPOINT.txt</pre>
            <h2>{what}</h2>
            {kinds}
            <h2>{whom}</h2>
            {people}
            <h2>{checkpoints}</h2>
            {notes}
            </main>
            </body>
            </html>
            """;

    private final HistoryZip.Contents contents;
    private final Summary summary;
    private final IndexWords words;

    private IndexPage(HistoryZip.Contents contents, Summary summary) {
        this.contents = contents;
        this.summary = summary;
        this.words = contents.words();
    }

    static String of(HistoryZip.Contents contents, Summary summary) {
        return new IndexPage(contents, summary).written();
    }

    private String written() {
        var values = Map.of(
                "{lang}", escaped(words.locale().getLanguage()),
                "{title}", escaped(words.text("title", words.force())),
                "{counts}", escaped(counts()),
                "{reading}", escaped(words.text("reading")),
                "{verify}", escaped(words.text("verify")),
                "{what}", escaped(words.text("what")),
                "{kinds}", kinds(),
                "{whom}", escaped(words.text("whom")),
                "{people}", people(),
                "{checkpoints}", escaped(words.text("checkpoints")));
        var page = PAGE.lines()
                .map(line -> line.equals("{notes}") ? notes() : filled(line, values))
                .toList();
        return String.join("\n", page) + "\n";
    }

    /** Line by line, so that no value is taken for a place of another. */
    private static String filled(String line, Map<String, String> values) {
        var filled = new StringBuilder();
        var rest = line;
        for (var open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            var close = rest.indexOf('}', open);
            var value = close < 0 ? null : values.get(rest.substring(open, close + 1));
            filled.append(rest, 0, open).append(value == null ? "{" : value);
            rest = rest.substring(value == null ? open + 1 : close + 1);
        }
        return filled.append(rest).toString();
    }

    private String counts() {
        var exported = Moments.text(contents.exported());
        var said = new ArrayList<String>();
        said.add(words.text("counts", summary.changes(), summary.seals()));
        if (summary.from() != null && summary.to() != null) {
            said.add(words.text("period", words.day(summary.from()), words.day(summary.to())));
        }
        said.add(words.text("exported", words.day(exported), exported.substring(11, 16)));
        if (summary.gone() > 0) {
            said.add(words.text("gone", summary.gone()));
        }
        return String.join(" ", said);
    }

    /** With the codes beside the words, for whoever looks for them in the lines. */
    private String kinds() {
        var rows = summary.byKind().entrySet().stream()
                .map(row -> List.of(
                        escaped(words.kind(row.getKey())),
                        "<code>"
                                + escaped(row.getKey().entity() + " "
                                        + row.getKey().operation()) + "</code>",
                        figure(row.getValue())))
                .sorted(Comparator.comparing((List<String> row) -> row.getFirst())
                        .thenComparing(row -> row.get(1)))
                .toList();
        return table(List.of("what.kind", "what.code", "changes"), rows);
    }

    private String people() {
        var rows = summary.byPerson().entrySet().stream()
                .map(row -> List.of(escaped(name(row.getKey())), figure(row.getValue())))
                .toList();
        return table(List.of("whom.person", "changes"), rows);
    }

    private String name(String id) {
        return id.isEmpty() ? words.text("whom.nobody") : contents.people().getOrDefault(id, id);
    }

    /** @param rows the last cell of each a figure */
    private String table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "<p>" + escaped(words.text("none")) + "</p>";
        }
        var table = new StringBuilder("<table>\n<thead><tr>");
        heads.forEach(head -> table.append("<th scope=\"col\">")
                .append(escaped(words.text(head)))
                .append("</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            table.append("<tr><td>")
                    .append(String.join("</td><td>", row.subList(0, row.size() - 1)))
                    .append("</td><td class=\"figure\">")
                    .append(row.getLast())
                    .append("</td></tr>\n");
        }
        return table.append("</tbody>\n</table>").toString();
    }

    private String notes() {
        if (contents.checkpoints().isEmpty()) {
            return "<p>" + escaped(words.text("checkpoints.none")) + "</p>";
        }
        return contents.checkpoints().values().stream()
                .map(note -> "<pre>" + escaped(note) + "</pre>")
                .collect(Collectors.joining("\n"));
    }

    private static String figure(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
