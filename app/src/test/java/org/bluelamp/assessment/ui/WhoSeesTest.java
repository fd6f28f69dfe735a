package org.bluelamp.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluelamp.assessment.SignOff;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page that holds answers says who can see them, and says it of whoever can. */
class WhoSeesTest extends AssessmentScreenTest {

    /** What shows answers: their pages, the evidence for them, the area of a visit, and the history, which tells each of them. */
    private static final List<Permission> SHOWING = List.of(
            Permission.READ_ASSESSMENT,
            Permission.READ_EVIDENCE,
            Permission.EXPORT_ASSESSMENT,
            Permission.READ_REVIEWED,
            Permission.READ_HISTORY,
            Permission.EXPORT_HISTORY);

    /** How the lines call each role, in English and in Welsh, where a sound may have changed. */
    private static final Map<Role, List<String>> NAMED = Map.of(
            Role.LEAD, List.of("wellbeing lead", "arweinydd llesiant"),
            Role.CHIEF, List.of("chief officer", "brif swyddog|prif swyddog"),
            Role.CONTRIBUTOR, List.of("contributors", "cyfranwyr|gyfranwyr"),
            Role.AUDITOR, List.of("chief officer and( the)? auditor", "archwilydd"),
            Role.DATA_PROTECTION, List.of("data protection officer", "swyddog diogelu data"),
            Role.GUEST_AUDITOR, List.of("outside auditor", "archwilydd allanol"),
            Role.GUEST_REVIEWER, List.of("a reviewer", "adolygydd"));

    @Autowired
    Texts texts;

    @Test
    void namesWhoeverSeesAnswersAndNobodyElse() {
        var inAForce = Arrays.stream(Role.values())
                .filter(role -> role.place() == Role.Place.FORCE || role.place() == Role.Place.VISIT)
                .toList();
        assertThat(inAForce.stream()
                        .filter(role -> SHOWING.stream().anyMatch(permission -> permission.allows(role)))
                        .collect(Collectors.toSet()))
                .isEqualTo(NAMED.keySet());
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> !inAForce.contains(role))
                        .filter(role -> Permission.READ_ASSESSMENT.allows(role)
                                || Permission.READ_EVIDENCE.allows(role)
                                || Permission.READ_REVIEWED.allows(role)))
                .as("nobody outside of a force and its guests")
                .isEmpty();
        for (var line : List.of("assessment.who-sees", "shell.helpPage.who.words")) {
            NAMED.forEach((role, names) -> named(line, role, names));
        }
    }

    @Test
    void namesThemToTheReviewerAndOnThePageAboutPrivacyToo() {
        for (var line : List.of("assessment.reviewed.who-sees", "shell.privacy.sees.force")) {
            NAMED.forEach((role, names) -> {
                if (role.place() == Role.Place.FORCE) {
                    named(line, role, names);
                }
            });
        }
        for (var role : List.of(Role.LEAD, Role.AUDITOR, Role.DATA_PROTECTION)) {
            assertThat(Permission.READ_HISTORY.allows(role)).isTrue();
        }
        assertThat(texts.getTranslation("shell.privacy.keeps.history", Texts.ENGLISH))
                .contains("auditor, wellbeing lead and data protection officer can read it");
    }

    private void named(String line, Role role, List<String> names) {
        assertThat(texts.getTranslation(line, Texts.ENGLISH))
                .as(line + " of " + role)
                .containsPattern(names.getFirst());
        assertThat(texts.getTranslation(line, Texts.WELSH))
                .as(line + " of " + role)
                .containsPattern(names.getLast());
    }

    @Test
    void standsOnEachPageThatHoldsAnswers() {
        made.answer(FORCE, assessment, "MH04", 0);
        for (var page : List.of("", "/areas/MH", "/review")) {
            says(people.lead(FORCE), address() + page);
        }
        says(people.auditor(FORCE), address());
        assessment = made.sent(FORCE, assessment);
        says(people.chief(FORCE), "sign-off/" + assessment.getId());
        assessment = people.chief(FORCE)
                .call(() -> transitions.signOff(
                        assessment.getId(),
                        assessment.version(),
                        new SignOff("Fair.", new TreeSet<>(List.of("MH04")), false, true)));
        says(people.lead(FORCE), address() + "/submit");
    }

    private void says(Actor actor, String page) {
        assertThat(words(actor, page, Texts.ENGLISH))
                .as(page)
                .contains(texts.getTranslation("assessment.who-sees", Texts.ENGLISH));
        assertThat(words(actor, page, Texts.WELSH))
                .as(page)
                .contains(texts.getTranslation("assessment.who-sees", Texts.WELSH));
    }

    private String words(Actor actor, String page, Locale language) {
        try (var screen = as(actor)) {
            UI.getCurrent().setLocale(language);
            return screen.at(page).words();
        }
    }
}
