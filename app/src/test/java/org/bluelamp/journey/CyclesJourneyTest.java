package org.bluelamp.journey;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A cycle for two forces in a browser: announced, two invited, opened, both reminded by keyboard alone, frozen after a look at
 * what could be compared; and a chief officer who withdraws afterwards.
 */
class CyclesJourneyTest extends Journey {

    private static final String FORCE = "northmoor";
    private static final String OTHER = "estuary";
    private static final String TITLE = "2040 pilot";

    private String cycle = "";

    CyclesJourneyTest() {
        super("cycles");
    }

    @Test
    void invitesRemindsFreezesAndLetsAForceWithdraw() {
        // later than the cycle of the evidence, earlier than that of the whole way: each is the current one in its time
        itIs("2040-12-22T14:02:00Z");
        announces();
        invites();
        opens();
        showsWhoIsInvited();
        reminds();
        showsTheReminder();
        new Forces(address(), cycle, 3).handIn(List.of(FORCE, OTHER));
        itIs("2041-02-03T09:00:00Z");
        freezes();
        withdraws();
    }

    private void announces() {
        try (var editor = as("editor.national")) {
            editor.go("cycles").follow("Open a cycle").arrives("Open a cycle");
            editor.fill("Title", TITLE)
                    .choose("Edition", "Blue Lamp")
                    .fillDay("Day on which it opens", "1 December 2040")
                    .fillDay("Day of the baseline", "5 January 2041")
                    .fillDay("Day on which it closes for answers", "20 January 2041")
                    .fillDay("Day on which the freeze is due", "1 February 2041")
                    .click("Continue");
            editor.sees("Every force is invited.").click("Announce it only");
            editor.sees("The cycle is announced.").looksAt("planned");
        }
        cycle = Forces.cycle(address(), TITLE);
    }

    private void invites() {
        try (var editor = as("editor.national")) {
            editor.go("cycles/" + cycle).follow("Choose forces").arrives("Invite forces to " + TITLE);
            editor.sees("If all these forces took part").looksAt("invite");
            editor.click("Tick none").click("Continue");
            editor.sees("There is a problem").looksAt("invite-error");
            editor.tick("Northmoor Police").tick("Estuary Police").click("Continue");
            editor.arrives("Check the invitations to " + TITLE)
                    .sees("A comparison by size would not pass.")
                    .looksAt("check-invitations")
                    .click("Invite 2 forces");
            editor.sees("The forces are invited.")
                    .sees("2 forces, and no other.")
                    .looksAt("invited");
        }
    }

    private void opens() {
        try (var editor = as("editor.national")) {
            editor.go("cycles/" + cycle).follow("Open this cycle");
            editor.sees("No other force can take part.").looksAt("open").click("Open this cycle");
            editor.arrives(TITLE).sees("The cycle is open.");
        }
    }

    private void showsWhoIsInvited() {
        try (var lead = as("lead." + FORCE)) {
            lead.sees("Your force was invited on 22 December 2040.").looksAt("home-invited");
        }
        try (var lead = as("lead.alderdale")) {
            lead.sees("Your force is not invited to this cycle").looksAt("home-not-invited");
        }
    }

    private void reminds() {
        try (var editor = as("editor.national")) {
            editor.go("cycles/" + cycle).follow("Send reminders").arrives("Remind forces in " + TITLE);
            editor.looksAt("reminders");
            var keyboard = editor.keyboard();
            keyboard.to(editor.page()
                            .locator("label:has(input)")
                            .filter(new Locator.FilterOptions().setHasText("have not started"))
                            .locator("input"))
                    .press("Space");
            keyboard.to(editor.button("Continue")).press("Enter");
            editor.arrives("Check the reminders in " + TITLE)
                    .sees("Estuary Police")
                    .looksAt("check-reminders");
            keyboard.to(editor.button("Remind 2 forces")).press("Enter");
            editor.sees("2 forces were reminded.").looksAt("reminders-sent");
        }
    }

    private void showsTheReminder() {
        try (var lead = as("lead." + FORCE)) {
            lead.sees("The national service reminded your force on 22 December 2040.")
                    .looksAt("home-reminded");
        }
    }

    private void freezes() {
        try (var editor = as("editor.national")) {
            editor.go("cycles/" + cycle + "/freeze")
                    .sees("If it were frozen now")
                    .sees("Nothing would be published: fewer than 10 forces.")
                    .looksAt("freeze")
                    .click("Freeze this cycle");
            editor.sees("The cycle is frozen.");
        }
    }

    private void withdraws() {
        var assessment = program("chief." + FORCE)
                .get("assessments")
                .get("items")
                .valueStream()
                .filter(one -> one.get("cycle").asString().equals(cycle))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
        try (var chief = as("chief." + FORCE)) {
            chief.go("assessment/" + assessment).follow("See what you signed").sees("The cycle is frozen.");
            chief.follow("Change the choice about the benchmark")
                    .arrives("Change the choice about the benchmark")
                    .sees("Releases that are published stay as they are.")
                    .looksAt("choice");
            chief.keyboard().to(chief.button("Withdraw from future releases")).press("Enter");
            chief.sees("Does not take part").looksAt("withdrawn");
        }
    }
}
