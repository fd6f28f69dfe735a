package org.bluelamp.proof.kit;

import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.proof.format.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The page of an export that people open first. For reading: the proof is in the other files, and the page says so. */
final class IndexPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>History of {force}</title>
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
            <h1>History of {force}</h1>
            <p>{changes} changes in {seals} seals, {period}. Exported {exported}.{gone}</p>
            <p>This page is for reading. To prove that nothing in the history was changed, moved, added or taken away, verify the
            file: README.txt says how. It takes a minute, needs no network, and no trust in whoever runs the portal.</p>
            <h2>Verify it</h2>
            <pre>python3 verify.py HISTORY.zip --checkpoint YOUR-CHECKPOINT.txt</pre>
            <h2>What was changed</h2>
            {kinds}
            <h2>By whom</h2>
            {people}
            <h2>Checkpoints</h2>
            {checkpoints}
            </main>
            </body>
            </html>
            """;

    private IndexPage() {}

    static String of(HistoryZip.Contents contents, Summary summary) {
        var values = Map.of(
                "{force}", escaped(contents.force()),
                "{changes}", figure(summary.changes()),
                "{seals}", figure(summary.seals()),
                "{period}", period(summary.from(), summary.to()),
                "{exported}",
                        escaped(Moments.text(contents.exported())
                                        .substring(0, 16)
                                        .replace('T', ' ')) + " UTC",
                "{gone}", summary.gone() == 0 ? "" : " The content of " + figure(summary.gone()) + " was erased.",
                "{kinds}", table("Kind", "Changes", summary.byKind(), Map.of()),
                "{people}", table("Person", "Changes", summary.byPerson(), contents.people()),
                "{checkpoints}", checkpoints(contents.checkpoints()));
        var page = PAGE.lines().map(line -> filled(line, values)).toList();
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

    private static String period(@Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? "of no day"
                : escaped(from.substring(0, Math.min(10, from.length())) + " to "
                        + to.substring(0, Math.min(10, to.length())));
    }

    private static String table(String what, String count, Map<String, Long> counts, Map<String, String> names) {
        if (counts.isEmpty()) {
            return "<p>Nothing yet.</p>";
        }
        return counts.entrySet().stream()
                .map(row -> "<tr><td>%s</td><td class=\"figure\">%s</td></tr>"
                        .formatted(escaped(name(row.getKey(), names)), figure(row.getValue())))
                .collect(Collectors.joining(
                        "\n",
                        "<table>\n<thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead>\n<tbody>\n"
                                .formatted(what, count),
                        "\n</tbody>\n</table>"));
    }

    private static String name(String key, Map<String, String> names) {
        return key.isEmpty()
                ? "no person: the portal itself, or somebody at the database"
                : names.getOrDefault(key, key);
    }

    private static String checkpoints(Map<Long, String> notes) {
        if (notes.isEmpty()) {
            return "<p>None was signed yet.</p>";
        }
        return notes.values().stream()
                .map(note -> "<pre>" + escaped(note) + "</pre>")
                .collect(Collectors.joining("\n"));
    }

    private static String figure(long number) {
        return String.format(java.util.Locale.UK, "%,d", number);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
