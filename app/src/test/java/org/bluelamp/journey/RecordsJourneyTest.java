package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.bluelamp.TestAssessments;
import org.bluelamp.history.Sealer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Records leave by the keyboard alone: a lead asks for a name to be taken out, the data protection officer decides, a hold is placed,
 * what is due is proposed, approved and certified, and it is found what is held about a person. The auditor's pages, too.
 */
class RecordsJourneyTest extends Journey {

    /** No other journey's: what is due of it is disposed of. */
    private static final String FORCE = "wensum-vale";

    private static final String NAME = "PC Hollis";
    private static final String REDACT = "Ask for something to be taken out";
    private static final String PROBLEM = "There is a problem";

    @Autowired
    private Sealer sealer;

    // the database's own clock stamps changes
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    RecordsJourneyTest() {
        super("records");
    }

    @BeforeAll
    void somebodyAnswers() {
        itIs(now.toString());
        var cycle = program("editor.national")
                .create(
                        "cycles",
                        Map.of(
                                "title", "Assessment of the records",
                                "edition", TestAssessments.EDITION,
                                "opens", day(-30),
                                "baseline", day(-10),
                                "closes", day(20),
                                "freezes", day(40),
                                "state", "open"))
                .get("id")
                .asString();
        var lead = program("lead." + FORCE);
        var assessment = lead.create("assessments", Map.of("cycle", cycle, "capabilities", List.of("dvi")))
                .get("id")
                .asString();
        lead.put(
                "assessments/" + assessment + "/answers/MH01",
                -1,
                Map.of("level", 2, "comment", "Offered to all. " + NAME + " keeps the list."));
        sealer.seal();
    }

    private String day(int days) {
        return now.plus(Duration.ofDays(days)).toString();
    }

    @Test
    void goesWithoutAMouse() {
        try (var lead = as("lead." + FORCE)) {
            asksForARedaction(lead);
        }
        try (var officer = as("dpo." + FORCE)) {
            decides(officer);
        }
        try (var auditor = as("auditor." + FORCE)) {
            draws(auditor);
            filters(auditor);
            checks(auditor);
            questions(auditor);
        }
        try (var lead = as("lead." + FORCE)) {
            holds(lead);
        }
        itIs(day(8 * 366));
        try (var lead = as("lead." + FORCE)) {
            proposes(lead);
        }
        try (var officer = as("dpo." + FORCE)) {
            disposes(officer);
            looksForSomebody(officer);
        }
    }

    private static void asksForARedaction(Visitor lead) {
        var keys =
                lead.go("redactions").looksAt("redactions-none").go("history").keyboard();
        keys.to(lead.page().locator(".log .what button").getByText("MH01").first())
                .press("Enter");
        lead.sees(NAME);
        keys.to(lead.link(REDACT)).press("Enter");
        lead.arrives(REDACT).looksAt("redact");
        keys.to(lead.button("Continue")).press("Enter");
        lead.sees(PROBLEM).looksAt("redact-error");
        keys.choose(group(lead, "In which field do the words stand?"), "Comment");
        keys.to(lead.field("Exact words to take out")).type(NAME);
        keys.choose(group(lead, "Ground"), "Typed by mistake");
        keys.to(lead.field("Reason")).type("A colleague was named where the role was meant.");
        keys.to(lead.button("Continue")).press("Enter");
        lead.arrives("Check before you send it").looksAt("redact-check");
        keys.to(lead.button("Back")).press("Enter");
        lead.arrives(REDACT);
        assertThat(lead.field("Exact words to take out").inputValue()).isEqualTo(NAME);
        keys.to(lead.button("Continue")).press("Enter");
        lead.arrives("Check before you send it");
        keys.to(lead.button("Send to the data protection officer")).press("Enter");
        lead.arrives("Redaction: Answer MH01, Comment").looksAt("redaction-asked");
    }

    private static void decides(Visitor officer) {
        officer.sees("Waits for the data protection officer").looksAt("home-officer");
        var keys = officer.keyboard();
        keys.to(officer.page().locator("main table a").first()).press("Enter");
        officer.sees("What would happen").looksAt("redaction");
        keys.to(officer.button("Turn it down")).press("Enter");
        officer.sees(PROBLEM).looksAt("redaction-error");
        keys.to(officer.button("Approve and take it out")).press("Enter");
        officer.sees("Changes affected").looksAt("redaction-done");
        officer.go("redactions").sees("Done").looksAt("redactions");
    }

    private static void draws(Visitor auditor) {
        var keys = auditor.go("sample").looksAt("sample-form").keyboard();
        keys.to(auditor.field("How many")).press("Control+a").type("0");
        keys.to(auditor.button("Draw a sample")).press("Enter");
        auditor.sees(PROBLEM).looksAt("sample-error");
        keys.to(auditor.field("How many")).press("Control+a").type("5");
        keys.to(auditor.field("Seed")).type("wensum-2026");
        keys.to(auditor.button("Draw a sample")).press("Enter");
        auditor.sees("To draw it again").looksAt("sample");
        keys.to(auditor.page().locator("main table a").first()).press("Enter");
        auditor.sees("Fingerprint").looksAt("change");
        keys.to(auditor.page().locator("main button[aria-expanded]").first()).press("Enter");
        auditor.sees("As it stood on").looksAt("change-then");
    }

    private static void filters(Visitor auditor) {
        var keys = auditor.go("people").looksAt("people").keyboard();
        keys.to(auditor.link("Privileged")).press("Enter");
        auditor.page().waitForURL(url -> url.contains("show=privileged"));
        keys.to(auditor.link("Long gone")).press("Enter");
        auditor.page().waitForURL(url -> url.contains("show=gone"));
        auditor.looksAt("people-gone");
    }

    private static void checks(Visitor auditor) {
        auditor.go("checks").looksAt("checks-before");
        auditor.keyboard().to(auditor.button("Check everything now")).press("Enter");
        auditor.sees("Somebody asked").looksAt("checks");
        auditor.go("seals").sees("Latest seal").looksAt("seals");
    }

    private static void questions(Visitor auditor) {
        var keys = auditor.go("questions").looksAt("questions").keyboard();
        keys.to(auditor.field("Since")).press("Control+a").typeDay("1 March 2026");
        keys.to(auditor.button("Ask again")).press("Enter");
        auditor.page().waitForURL(url -> url.contains("since=2026-03-01"));
        keys.to(auditor.link("Redacted or disposed of")).press("Enter");
        auditor.arrives("Redacted or disposed of").looksAt("question");
    }

    private static void holds(Visitor lead) {
        lead.go("holds").sees("Nothing is held").looksAt("holds-none");
        var keys = lead.keyboard().to(lead.link("Place a hold")).press("Enter");
        lead.arrives("Place a hold").looksAt("hold-new");
        keys.to(lead.button("Place a hold")).press("Enter");
        lead.sees(PROBLEM).looksAt("hold-new-error");
        keys.choose(group(lead, "Kind of hold"), "Tribunal");
        keys.to(lead.field("Reason")).type("A claim is to be expected.");
        keys.choose(group(lead, "What is held"), "One kind of record");
        keys.to(lead.field("Kind of record")).pick("Who opened and exported what");
        keys.to(lead.field("From")).typeDay("31 Febtober");
        keys.to(lead.button("Place a hold")).press("Enter");
        lead.sees("Enter a day, for example 14 March 2026.").looksAt("hold-new-day");
        keys.to(lead.field("From")).press("Control+a").typeDay("1 March 2026");
        keys.to(lead.button("Place a hold")).press("Enter");
        lead.arrives("Legal hold").looksAt("hold");
        keys.to(lead.button("Lift the hold")).press("Enter");
        lead.sees(PROBLEM).looksAt("hold-error");
        lead.go("holds").looksAt("holds");
    }

    private static void proposes(Visitor lead) {
        lead.go("retention").looksAt("retention");
        lead.keyboard()
                .to(lead.button("Propose disposal: Assessments, answers and evidence"))
                .press("Enter");
        lead.sees("What would go").looksAt("disposal-proposed");
    }

    private static void disposes(Visitor officer) {
        officer.sees("Disposals").looksAt("home-officer-disposal");
        var keys = officer.keyboard();
        keys.to(officer.page().locator("main table a").first()).press("Enter");
        officer.arrives("Disposal").looksAt("disposal");
        keys.to(officer.button("Turn it down")).press("Enter");
        officer.sees(PROBLEM).looksAt("disposal-error");
        keys.to(officer.button("Approve and dispose")).press("Enter");
        officer.arrives("Certificate of disposal")
                .sees("disposed of in Wensum Vale Constabulary")
                .looksAt("certificate");
        officer.go("retention").looksAt("retention-disposed");
    }

    private static void looksForSomebody(Visitor officer) {
        officer.go("held-about").looksAt("held-about");
        officer.keyboard().to(officer.page().locator("main li a").first()).press("Enter");
        officer.sees("Where their name stands").looksAt("held-about-one");
    }

    private static Locator group(Visitor who, String question) {
        return who.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true));
    }
}
