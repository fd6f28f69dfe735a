package org.bluelamp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluelamp.calendar.UkDay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A force lets an inspector in, by the keyboard alone; they read its history and nothing else; the force ends it under their hands. */
class GuestJourneyTest extends Journey {

    private static final String FORCE = "wansfell";
    private static final LocalDate LAST = LocalDate.now(UkDay.ZONE).plusDays(13);

    GuestJourneyTest() {
        super("guest");
    }

    @BeforeAll
    void today() {
        itIs(Clock.systemUTC().instant().toString());
    }

    @Test
    void comesReadsAndIsSentHome() {
        try (var nobody = as("auditor.inspectorate")) {
            nobody.sees("No force lets you in at the moment").looksAt("home-nobody");
        }
        letsIn();
        try (var guest = as("auditor.inspectorate")) {
            comes(guest);
            reads(guest);
            ends();
            guest.go("history").arrives("Your visit is over").looksAt("over");
            guest.page().locator("main form button").click();
            guest.sees("No force lets you in at the moment");
        }
    }

    private void letsIn() {
        try (var lead = as("lead." + FORCE)) {
            lead.go("guests").arrives("Guests").looksAt("guests-none").follow("Let a guest in");
            lead.arrives("Let a guest in").looksAt("guests-new").click("Continue");
            lead.sees("There is a problem").looksAt("guests-new-error");
            var keys = lead.keyboard();
            keys.to(lead.page().locator("label:has(input)").locator("input").first())
                    .press("Space");
            keys.to(lead.field("Organisation that the guest works for")).find("Inspectorate of Invented Forces");
            keys.to(lead.field("Account of the guest")).type("auditor.inspectorate");
            keys.to(lead.field("Reason")).type("Inspection of governance");
            keys.to(lead.field("Last day"))
                    .typeDay(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                            .format(LAST));
            keys.to(lead.button("Continue")).press("Enter");
            lead.arrives("Check before you let the guest in").looksAt("guests-check");
            keys.to(lead.button("Let this guest in")).press("Enter");
            lead.arrives("Guest: auditor.inspectorate").sees("Has not come yet").looksAt("guest-waits");
        }
    }

    private static void comes(Visitor guest) {
        guest.arrives("Forces that let you in").looksAt("home");
        guest.keyboard().to(guest.button("Go there Wansfell Police")).press("Enter");
        guest.arrives("What is new")
                .sees("You are a guest of Wansfell Police until")
                .looksAt("visit-home");
    }

    private static void reads(Visitor guest) {
        guest.follow("Changes").arrives("Changes").sees("came as a guest").looksAt("visit-history");
        for (var page : new String[] {"seals", "checks", "questions", "people", "sample", "exports"}) {
            guest.go(page).looksAt("visit-" + page);
        }
        assertThat(guest.go("checks").page().getByText("Check everything now").count())
                .isZero();
        for (var page : new String[] {"assessment", "guests", "benchmark", "redactions", "visits"}) {
            guest.go(page).arrives("Page not found");
        }
    }

    private void ends() {
        try (var chief = as("chief." + FORCE)) {
            chief.go("guests").looksAt("guests").follow("auditor.inspectorate");
            chief.arrives("Guest: auditor.inspectorate")
                    .sees("Rhian Voss")
                    .sees("exports")
                    .looksAt("guest");
            chief.fill("Reason for ending it", "Their work is done.").click("End this visit now");
            chief.sees("Ended early").looksAt("guest-ended");
        }
    }
}
