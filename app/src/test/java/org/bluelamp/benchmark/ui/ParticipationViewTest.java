package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestForces;
import org.bluelamp.TestScreen;
import org.bluelamp.benchmark.ParticipationService;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.identity.Role;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ParticipationViewTest extends BenchmarkScreenTest {

    @Autowired
    TestForces forces;

    @Autowired
    AnalystHome home;

    @Autowired
    ParticipationService participation;

    @Autowired
    Publishing publishing;

    @Autowired
    ForceDirectory directory;

    @Autowired
    Clock clock;

    @Test
    void showsWhoIsHowFarAndWhatBlocksARelease() {
        assertThat(as(people.national(Role.ANALYST))
                        .at("participation/" + cycle.getId())
                        .words())
                .contains("never what they answered")
                .contains("Release readiness")
                .contains("Cannot start yet")
                .contains("Northmoor Police");
    }

    /** The page of participation is the list; home says what is missing, and leads there. */
    @Test
    void showsAtHomeWhoIsMissingAndNotTheWholeList() {
        var screen = as(people.national(Role.ANALYST));
        UI.getCurrent().add(home.build());
        assertThat(screen.words())
                .contains("Release readiness", "Not submitted", "See all forces")
                .doesNotContain("Find a force");
        TestScreen.leave();
        assertThat(page(all -> Outstanding.topic(cycle, all, directory)))
                .contains("Not submitted", "The first 12 of ", "See all forces");
    }

    private String page(Function<List<Participation>, Topic> shown) {
        var screen = as(people.national(Role.ANALYST));
        UI.getCurrent()
                .add(new ParticipationPage(
                        participation,
                        releases,
                        publishing,
                        cycle,
                        CycleChoice.of(cycle, List.of(cycle), List.of()),
                        clock,
                        shown));
        return screen.words();
    }

    @Test
    void listsThoseThatAreWaitedForFirst() {
        made.submitted("estuary", made.open("estuary", cycle), true);
        assertThat(page(_ -> new AllForces(participation, cycle.getId(), directory)))
                .containsSubsequence("Any state", "Any size", "Northmoor Police", "Estuary Police");
    }

    /** A pilot beside the main cycle hides neither, and a frozen one is there until its release is. */
    @Test
    void leadsToEachCycleThatIsWaitedFor() {
        made.submitted("estuary", made.open("estuary", cycle), true);
        made.freeze(cycle);
        var main = made.cycle(TestAssessments.EDITION);
        var pilot = made.cycle(TestAssessments.EDITION);
        var waited = Stream.of(cycle, main, pilot)
                .map(one -> "participation/" + one.getId())
                .toList();
        var screen = as(people.national(Role.ANALYST)).at(waited.get(1));
        assertThat(screen.words()).contains(main.title() + ": participation and release");
        assertThat(choices()).containsAll(waited);
        assertThat(current()).containsExactly(waited.get(1));
        assertThat(screen.at(waited.getFirst()).words())
                .contains(cycle.title() + ": participation and release")
                .containsPattern("Submitted\\s*1");
        assertThat(current()).containsExactly(waited.getFirst());
        TestScreen.leave();
        as(people.national(Role.ANALYST));
        UI.getCurrent().add(home.build());
        assertThat(choices()).containsAll(waited);
        assertThat(_get(Anchor.class, spec -> spec.withText("See all forces")).getHref())
                .isEqualTo(current().getFirst());
    }

    @Test
    void offersNoCycleWhoseReleaseIsPublishedUnlessItIsAskedFor() {
        published();
        var open = made.cycle(TestAssessments.EDITION);
        var done = "participation/" + cycle.getId();
        var screen = as(people.national(Role.EDITOR)).at("participation/" + open.getId());
        assertThat(choices()).doesNotContain(done);
        screen.at(done);
        assertThat(current()).containsExactly(done);
    }

    @Test
    void knowsNoCycleWithoutItsId() {
        refuses(people.national(Role.ANALYST), "participation/" + UUID.randomUUID());
        refuses(people.national(Role.ANALYST), "participation/nonsense");
    }

    private static List<String> choices() {
        return links().map(Anchor::getHref).toList();
    }

    private static List<String> current() {
        return links().filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(Anchor::getHref)
                .toList();
    }

    private static Stream<Anchor> links() {
        return TestScreen.descendants(_get(CycleChoice.class).getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast);
    }

    /** The tile and the check below it say one figure: a force that is still at work takes part in nothing yet. */
    @Test
    void countsThoseThatHaveSubmittedAndTakePart() {
        made.submitted("estuary", made.open("estuary", cycle), true);
        made.signed("northmoor", made.open("northmoor", cycle), true);
        assertThat(page(all -> Outstanding.topic(cycle, all, directory)))
                .containsPattern("Taking part in the release\\s*1\\s*Submitted, by")
                .containsPattern("have submitted and take part\\s*1\\s*Waits");
    }

    @Test
    void findsAForceAndSaysSoWhenThereIsNone() {
        var screen = as(people.national(Role.ANALYST)).at("participation/" + cycle.getId());
        _get(TextField.class).setValue("northm");
        assertThat(screen.words()).contains("Northmoor Police").doesNotContain("Estuary");
        _get(TextField.class).setValue("nowhere");
        assertThat(screen.words()).contains("No force matches");
    }

    @Test
    void saysWhichForceHasMergedAndWaitsForItNoMore() {
        forces.merge("northmoor", "estuary");
        try {
            assertThat(as(people.national(Role.ANALYST))
                            .at("participation/" + cycle.getId())
                            .words())
                    .contains("Merged into Estuary")
                    .contains("of 47");
        } finally {
            forces.asItWas();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheAnalystAndTheEditor(Role role) {
        refuses(people.national(role), "participation");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR"})
    void isClosedToForces(Role role) {
        refuses(people.in(FORCE, role), "participation");
    }
}
