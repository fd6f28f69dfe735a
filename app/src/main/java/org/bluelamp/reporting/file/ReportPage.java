package org.bluelamp.reporting.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import org.bluelamp.uikit.Escaped;
import org.bluelamp.uikit.Phrase;
import org.bluelamp.uikit.Texts;

/** A report as markup, for pages: headings, paragraphs, lists and tables, and the one drawing, in percent of its cell. */
final class ReportPage {

    private final Report report;
    private final StringBuilder markup = new StringBuilder(16_384);

    ReportPage(Report report) {
        this.report = report;
    }

    String markup() {
        var language = report.locale().toLanguageTag();
        markup.append("<html lang='%1$s' xml:lang='%1$s'><head><title>".formatted(language));
        text(report.title());
        markup.append("</title><meta name='subject' content='");
        text(report.lead());
        markup.append("'/><style>").append(style()).append("</style></head><body><h1>");
        text(report.title());
        markup.append("</h1>");
        paragraph(report.lead());
        facts();
        report.sections().forEach(this::section);
        return markup.append("</body></html>").toString();
    }

    private String style() {
        try (var sheet = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "PAGE",
                            MessageFormat.format(
                                    "\"" + report.page() + "\"", "\" counter(page) \"", "\" counter(pages) \""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void facts() {
        markup.append("<table class='facts'><tbody>");
        for (var fact : report.facts()) {
            markup.append("<tr><th scope='row'>");
            text(fact.name());
            markup.append("</th><td>");
            phrase(fact.value());
            markup.append("</td></tr>");
        }
        markup.append("</tbody></table>");
    }

    private void section(Section section) {
        markup.append(section.apart() ? "<h2 class='apart'>" : "<h2>");
        text(section.title());
        markup.append("</h2>");
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Sentences sentences -> paragraph(sentences.text());
                case Block.Bullets bullets -> bullets(bullets.entries());
                case Block.Table table -> table(table);
            }
        }
    }

    private void bullets(List<Phrase> entries) {
        markup.append("<ul>");
        for (var entry : entries) {
            markup.append("<li>");
            phrase(entry);
            markup.append("</li>");
        }
        markup.append("</ul>");
    }

    private void table(Block.Table table) {
        markup.append("<table class='figures'><thead><tr>");
        for (var column : table.columns()) {
            markup.append(column.drawn() ? "<th scope='col' class='drawn'>" : "<th scope='col'>");
            text(column.name());
            markup.append("</th>");
        }
        markup.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            markup.append("<tr>");
            for (var i = 0; i < row.size(); i++) {
                markup.append(i == 0 ? "<th scope='row'>" : "<td>");
                cell(row.get(i));
                markup.append(i == 0 ? "</th>" : "</td>");
            }
            markup.append("</tr>");
        }
        markup.append("</tbody></table>");
    }

    private void cell(Cell cell) {
        switch (cell) {
            case Cell.Text text -> phrase(text.phrase());
            case Cell.Whole whole -> text(whole.words());
            case Cell.Range range -> range(range);
            case Cell.Empty _ -> {}
        }
    }

    private void range(Cell.Range range) {
        markup.append("<div class='line'>");
        var own = range.own();
        if (own != null) {
            stretch("own", own.from(), own.to());
        }
        stretch("middle", range.lower(), range.upper());
        stretch("median", range.median(), range.median());
        markup.append("</div>");
    }

    private void stretch(String name, int from, int to) {
        markup.append("<div class='%s' style='left:%d%%;width:%d%%'></div>".formatted(name, from, to - from));
    }

    private void paragraph(String words) {
        markup.append("<p>");
        text(words);
        markup.append("</p>");
    }

    /** Words in another language than the report's are marked with it. */
    private void phrase(Phrase phrase) {
        if (Texts.isWelsh(phrase.language()) == Texts.isWelsh(report.locale())) {
            text(phrase.words());
        } else {
            markup.append("<span lang='%1$s' xml:lang='%1$s'>"
                    .formatted(phrase.language().getLanguage()));
            text(phrase.words());
            markup.append("</span>");
        }
    }

    private void text(String words) {
        markup.append(Escaped.text(words));
    }
}
