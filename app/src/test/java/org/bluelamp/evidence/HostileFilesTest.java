package org.bluelamp.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bluelamp.evidence.SampleFiles.docx;
import static org.bluelamp.evidence.SampleFiles.docxParts;
import static org.bluelamp.evidence.SampleFiles.docxThatUnpacksTo;
import static org.bluelamp.evidence.SampleFiles.join;
import static org.bluelamp.evidence.SampleFiles.jpeg;
import static org.bluelamp.evidence.SampleFiles.lyingAboutSizes;
import static org.bluelamp.evidence.SampleFiles.parts;
import static org.bluelamp.evidence.SampleFiles.pdf;
import static org.bluelamp.evidence.SampleFiles.png;
import static org.bluelamp.evidence.SampleFiles.relationships;
import static org.bluelamp.evidence.SampleFiles.text;
import static org.bluelamp.evidence.SampleFiles.with;
import static org.bluelamp.evidence.SampleFiles.xlsxParts;
import static org.bluelamp.evidence.SampleFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluelamp.problems.Refused;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that somebody could send in bad faith or by mistake is turned away in words; honest ones come through. */
class HostileFilesTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int MB = 1024 * 1024;

    private final Reception reception = new Reception();
    private Set<Path> before = Set.of();

    record Sent(String what, String name, byte[] content, String refusal) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** Of so many characters that nothing packs them small. */
    private static String noise(int length) {
        var chance = new Random(1);
        var noise = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            noise.append((char) ('A' + chance.nextInt(26)));
        }
        return noise.toString();
    }

    static Sent refused(String what, String name, byte[] content, String refusal) {
        return new Sent(what, name, content, refusal);
    }

    static Stream<Sent> hostile() {
        return Stream.of(
                refused("nothing in it", "policy.pdf", new byte[0], "empty"),
                refused("a program by its ending", "policy.exe", text("MZ"), "type"),
                refused("a program behind a second ending", "policy.pdf.exe", pdf(""), "type"),
                refused("no ending", "policy", pdf(""), "type-or-name"),
                refused("an ending and no name", ".pdf", pdf(""), "no-name"),
                refused("only a path", "../../", pdf(""), "no-name"),
                refused("a picture that is a program", "logo.svg", text("<svg onload=\"alert(1)\"/>"), "type"),
                refused("a web page", "policy.html", text("<html><script>alert(1)</script></html>"), "type"),
                refused("an old Word document", "policy.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11}, "type"),
                refused("a Word document for macros", "policy.docm", docx(), "type"),
                refused("a name that reads backwards", "annual\u202Efdp.pdf", pdf(""), "disguised-name"),
                refused("a name that breaks a header", "a\r\nSet-Cookie: x=1.pdf", pdf(""), "disguised-name"),
                refused("a name that ends early", "policy.pdf\0.exe", pdf(""), "disguised-name"),
                refused("a name without end", "a".repeat(400) + ".pdf", pdf(""), "long-name"),
                refused("a virus called PDF", "policy.pdf", text(EICAR), "disguised"),
                refused("a web page called PDF", "policy.pdf", text("<html><body>%PDF-1.7</body></html>"), "disguised"),
                refused("a program called PNG", "photo.png", join(text("MZ"), new byte[200]), "disguised"),
                refused("a PNG called JPG", "photo.jpg", png(10, 10), "disguised"),
                refused(
                        "an SVG called PNG",
                        "photo.png",
                        text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "disguised"),
                refused(
                        "an archive called DOCX",
                        "policy.docx",
                        zip(new java.util.HashMap<>(java.util.Map.of("a.txt", text("a")))),
                        "disguised"),
                refused("a workbook called DOCX", "policy.docx", zip(xlsxParts()), "disguised"),
                refused(
                        "a program before a package",
                        "policy.docx",
                        join(text("MZ" + " ".repeat(300)), docx()),
                        "disguised"),
                refused("a PDF before a package", "policy.docx", join(pdf(""), docx()), "disguised"),
                refused("half a package", "policy.docx", Arrays.copyOf(docx(), 200), "broken"),
                refused("a PDF that is an archive too", "policy.pdf", join(pdf(""), docx()), "two-in-one"),
                refused("a picture that is an archive too", "photo.png", join(png(9, 9), docx()), "two-in-one"),
                refused(
                        "a PDF that runs a script",
                        "policy.pdf",
                        pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                        "active-pdf"),
                refused(
                        "a PDF that starts a program",
                        "policy.pdf",
                        pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"),
                        "active-pdf"),
                refused(
                        "a PDF with a file inside",
                        "policy.pdf",
                        pdf("/Names << /EmbeddedFiles 2 0 R >>"),
                        "active-pdf"),
                refused("a PDF cut off", "policy.pdf", text("%PDF-1.7\n1 0 obj"), "broken"),
                refused("a picture of 100,000 by 100,000", "photo.png", png(100_000, 100_000), "too-many-pixels"),
                refused("a picture with a negative side", "photo.png", png(-1, 1), "too-many-pixels"),
                refused("a picture of no size", "photo.png", png(0, 10), "broken"),
                refused("a JPG of 65,000 by 65,000", "photo.jpg", jpeg(65_000, 65_000), "too-many-pixels"),
                refused("a JPG cut off", "photo.jpg", Arrays.copyOf(jpeg(10, 10), 12), "broken"),
                refused(
                        "a package that unpacks to a thousand times its size",
                        "policy.docx",
                        docxThatUnpacksTo(200L * MB),
                        "bomb"),
                refused(
                        "a bomb that says it is small",
                        "policy.docx",
                        lyingAboutSizes(docxThatUnpacksTo(60L * MB)),
                        "bomb-or-broken"),
                refused(
                        "a part that is one comment, which a parser would hold whole",
                        "policy.docx",
                        zip(with(docxParts(), "word/comments.xml", text("<!--" + noise(80_000) + "--><x/>"))),
                        "broken"),
                refused(
                        "relationships with one value, which a parser would hold whole",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/_rels/comments.xml.rels",
                                text("<Relationships x=\"" + noise(5 * MB) + "\"/>"))),
                        "bomb"),
                refused("a package of 3,000 parts", "policy.docx", zip(manyParts(3_000)), "bomb"),
                refused(
                        "a document with macros",
                        "policy.docx",
                        zip(with(docxParts(), "word/vbaProject.bin", text("x"))),
                        "macros"),
                refused(
                        "a document of the macro type",
                        "policy.docx",
                        zip(parts("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
                        "macros"),
                refused(
                        "a workbook with Excel 4 macros",
                        "rota.xlsx",
                        zip(with(xlsxParts(), "xl/macrosheets/sheet1.xml", text("<x/>"))),
                        "macros"),
                refused(
                        "a document with ActiveX",
                        "policy.docx",
                        zip(with(docxParts(), "word/activeX/activeX1.xml", text("<x/>"))),
                        "macros"),
                refused(
                        "a document with a program inside",
                        "policy.docx",
                        zip(with(docxParts(), "word/media/update.exe", text("MZ"))),
                        "macros"),
                refused(
                        "a document with an embedded object",
                        "policy.docx",
                        zip(with(docxParts(), "word/embeddings/oleObject1.bin", text("x"))),
                        "embedded"),
                refused(
                        "a workbook that reads another",
                        "rota.xlsx",
                        zip(with(xlsxParts(), "xl/externalLinks/externalLink1.xml", text("<x/>"))),
                        "fetches"),
                refused(
                        "a document that fetches its template",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/_rels/settings.xml.rels",
                                relationships("attachedTemplate", "https://evil.example/t.dotm", "External"))),
                        "fetches"),
                refused(
                        "a template from a share",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/_rels/settings.xml.rels",
                                relationships("attachedTemplate", "file://///evil.example/t.dotm", "External"))),
                        "fetches"),
                refused(
                        "a document that fetches a picture",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/_rels/document.xml.rels",
                                relationships("image", "https://evil.example/pixel.png", "external"))),
                        "fetches"),
                refused(
                        "an entity bomb",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/styles.xml",
                                text("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>"))),
                        "broken"),
                refused(
                        "an entity that reads a file",
                        "rota.xlsx",
                        zip(with(
                                xlsxParts(),
                                "xl/_rels/workbook.xml.rels",
                                text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))),
                        "broken"),
                refused(
                        "a part that climbs out",
                        "policy.docx",
                        zip(with(docxParts(), "../../../tmp/x.xml", text("<x/>"))),
                        "broken"),
                refused(
                        "a web page called text",
                        "notes.txt",
                        text("<html><script>alert(1)</script></html>"),
                        "disguised-or-web"),
                refused(
                        "text with a web page further down",
                        "notes.txt",
                        text("Minutes\n".repeat(20_000) + "<script>alert(1)</script>"),
                        "web-page"),
                refused(
                        "a table with a web page in it",
                        "uptake.csv",
                        text("role,band\n<iframe src=x>,1\n"),
                        "web-page"),
                refused("a shell script called text", "notes.txt", text("#!/bin/sh\nrm -rf /\n"), "disguised"),
                refused("text with a zero byte late", "notes.txt", text("Minutes\n".repeat(20_000) + "\0"), "not-text"),
                refused(
                        "text in no alphabet",
                        "notes.txt",
                        join(text("Minutes\n".repeat(20_000)), new byte[] {(byte) 0x81, (byte) 0x8d}),
                        "not-text"),
                refused("more than it said", "notes.txt", text("Minutes\n".repeat(2 * MB)), "too-large-unsaid"));
    }

    private static java.util.Map<String, byte[]> manyParts(int count) {
        var parts = docxParts();
        IntStream.range(0, count).forEach(i -> parts.put("word/x" + i + ".xml", text("<x/>")));
        return parts;
    }

    @BeforeEach
    void rememberFolder() throws IOException {
        before = received();
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        assertThat(received()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void turnsAway(Sent sent) {
        var refused = catchThrowableOfType(
                Refused.class,
                () -> reception
                        .receive(sent.name(), -1, new ByteArrayInputStream(sent.content()))
                        .close());
        assertThat(refused).as(sent.what()).isNotNull();
        assertThat(refused.field()).isEqualTo("file");
        assertThat(allowed(sent.refusal())).contains(refused.text());
        assertThat(words(refused))
                .as("every refusal says what to do")
                .matches("(?s).*(Choose|Save|Give|Shorten|Rename|Make|Print|Break|Take).*")
                .doesNotContain("{");
    }

    @Test
    void isNotAskedToReadWhatIsSaidToBeTooLarge() {
        var unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };
        var refused =
                catchThrowableOfType(Refused.class, () -> reception.receive("policy.pdf", 13 * MB + 500_000L, unread));
        assertThat(words(refused)).isEqualTo("The file is 14 MB. Choose one of 10 MB or less");
    }

    static Stream<Sent> honest() {
        return Stream.of(
                refused("PDF", "policy.pdf", pdf(""), "policy.pdf"),
                refused("PDF by a path", "C:\\Users\\lead\\policy.pdf", pdf(""), "policy.pdf"),
                refused("PDF that climbs", "../../etc/policy.PDF", pdf(""), "policy.PDF"),
                refused("a name for a browser", "50%;\"why\"?.pdf", pdf(""), "50---why--.pdf"),
                refused("Welsh name", "Polisi lles w\u0302.pdf", pdf(""), "Polisi lles \u0175.pdf"),
                refused("DOCX", "policy.docx", docx(), "policy.docx"),
                refused(
                        "DOCX with a hyperlink",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/_rels/document.xml.rels",
                                relationships("hyperlink", "https://force.example/", "External"))),
                        "policy.docx"),
                refused(
                        "DOCX from a corporate template",
                        "policy.docx",
                        zip(with(
                                docxParts(),
                                "word/_rels/settings.xml.rels",
                                relationships(
                                        "attachedTemplate", "file:///C:\\Templates\\Corporate.dotx", "External"))),
                        "policy.docx"),
                refused(
                        "DOCX with a chart",
                        "policy.docx",
                        zip(with(docxParts(), "word/embeddings/Microsoft_Excel_Worksheet.xlsx", text("PK"))),
                        "policy.docx"),
                refused(
                        "DOCX with deep folders of one name",
                        "policy.docx",
                        zip(with(docxParts(), "word/theme/theme/theme1.xml", text("<x/>"))),
                        "policy.docx"),
                refused(
                        "XLSX",
                        "rota.xlsx",
                        zip(with(xlsxParts(), "xl/printerSettings/printerSettings1.bin", new byte[200])),
                        "rota.xlsx"),
                refused("PNG", "photo.png", png(4_000, 3_000), "photo.png"),
                refused("JPG", "photo.JPEG", jpeg(8_000, 6_000), "photo.JPEG"),
                refused("CSV", "uptake.csv", text("role,band\nDispatcher,10 to 24\n"), "uptake.csv"),
                refused(
                        "CSV from Excel",
                        "uptake.csv",
                        "role,caf\u00e9 \u2013 \u00a35\n".getBytes(Charset.forName("windows-1252")),
                        "uptake.csv"),
                refused(
                        "UTF-8 with its mark",
                        "uptake.csv",
                        "\uFEFFrole,band\n".getBytes(StandardCharsets.UTF_8),
                        "uptake.csv"),
                refused("TXT", "notes.txt", text("Minutes of the wellbeing board, band < 10 > 4\n"), "notes.txt"),
                refused("exactly 10 MB", "notes.txt", text("Minutes\n".repeat(10 * MB / 8)), "notes.txt"));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void letsThrough(Sent sent) throws IOException {
        try (var received =
                reception.receive(sent.name(), sent.content().length, new ByteArrayInputStream(sent.content()))) {
            assertThat(received.name()).isEqualTo(sent.refusal());
            assertThat(received.size()).isEqualTo(sent.content().length);
            assertThat(Files.readAllBytes(received.path())).isEqualTo(sent.content());
            assertThat(received.sha256()).hasSize(64);
            assertThat(received.path().getFileName().toString()).doesNotContain("policy", "notes");
        }
    }

    private static List<String> allowed(String refusal) {
        return switch (refusal) {
            case "type-or-name" -> keys("type", "no-name");
            case "bomb-or-broken" -> keys("bomb", "broken");
            case "disguised-or-web" -> keys("disguised", "web-page");
            default -> keys(refusal);
        };
    }

    private static List<String> keys(String... endings) {
        return Arrays.stream(endings).map("evidence.refused.file."::concat).toList();
    }

    private static String words(Refused refused) {
        return new Texts().getTranslation(refused.text(), Locale.UK, refused.parameters());
    }

    private static Set<Path> received() throws IOException {
        try (var files = Files.list(Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir"))))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".received"))
                    .collect(Collectors.toSet());
        }
    }
}
