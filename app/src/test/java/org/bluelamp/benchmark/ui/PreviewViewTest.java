package org.bluelamp.benchmark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bluelamp.TestScreen;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.figures.Partition;
import org.bluelamp.identity.Role;
import org.bluelamp.uikit.DateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewViewTest extends BenchmarkScreenTest {

    @Autowired
    private Publishing publishing;

    private String preview() {
        return "releases/of-cycle/" + cycle.getId();
    }

    @Test
    void preparesForASecondPersonWhoPublishes() {
        submit();
        var screen = as(people.national(Role.ANALYST)).at(preview());
        _click(_get(NativeButton.class, spec -> spec.withText("Prepare the release")));
        assertThat(screen.words())
                .contains("Not published. No force sees this yet.")
                .contains("You prepared this release. Somebody else has to publish it.")
                .doesNotContain("Download these figures");
        assertThat(buttons()).doesNotContain("Publish for good");
        var prepared = people.national(Role.ANALYST).call(releases::waiting).stream()
                .filter(release -> release.cycle().equals(cycle.getId()))
                .findAny()
                .orElseThrow();
        TestScreen.leave();
        var second = as(people.national(Role.EDITOR)).at("releases/" + prepared.getId());
        _click(_get(NativeButton.class, spec -> spec.withText("Publish for good")));
        assertThat(second.words())
                .contains("It is never changed afterwards.", "Download these figures")
                .doesNotContain("Publish for good");
        assertThat(people.national(Role.EDITOR).call(releases::published))
                .anyMatch(release -> release.cycle().equals(cycle.getId()));
    }

    @Test
    void isPutAwayOnlyWithAReason() {
        submit();
        var prepared = twoPeople.prepared(cycle);
        var screen = as(people.national(Role.EDITOR)).at("releases/" + prepared.getId());
        _click(_get(NativeButton.class, spec -> spec.withText("Discard this release")));
        assertThat(screen.words()).contains("Give a reason.");
        _setValue(_get(TextArea.class), "Wrong way to compare");
        _click(_get(NativeButton.class, spec -> spec.withText("Discard this release")));
        assertThat(screen.words()).contains("Discarded, and never published. Reason: Wrong way to compare");
    }

    /** Two ways to compare the same answers could be traced to a force, so the second time there is nothing to choose. */
    @Test
    void choosesAgainHowTheCycleCompares() {
        submit();
        var prepared = twoPeople.prepared(cycle, Partition.SIZE, null);
        people.national(Role.EDITOR).run(() -> publishing.discard(prepared.getId(), prepared.version(), "For a test"));
        var screen = as(people.national(Role.ANALYST)).at(preview());
        assertThat(screen.words()).contains("Every release of this cycle compares in this way from now on");
        _click(_get(NativeButton.class, spec -> spec.withText("Prepare the release")));
        assertThat(people.national(Role.ANALYST).call(releases::waiting))
                .filteredOn(release -> release.cycle().equals(cycle.getId()))
                .extracting(Release::partition)
                .containsExactly(Partition.SIZE);
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream().map(NativeButton::getText).toList();
    }

    @Test
    void saysWhyNothingCanBePublishedYet() {
        var screen = as(people.national(Role.ANALYST)).at(preview());
        assertThat(screen.words())
                .contains("Nothing can be prepared yet.")
                .contains("10 or more forces have submitted and take part")
                .contains("The cycle freezes on " + DateText.day(cycle.freezes()) + ". Come back then.")
                .contains("See which forces have not submitted");
        assertThat(buttons()).doesNotContain("Prepare the release");
        assertThat(_get(Anchor.class, spec -> spec.withText("See which forces have not submitted"))
                        .getHref())
                .as("of the same cycle")
                .isEqualTo("participation/" + cycle.getId());
    }

    /** Not how many: the difference of two releases by one force would be that force. */
    @Test
    void saysWhichCheckStandsInTheWayOfARestatementAndWhatWouldChangeIt() {
        published();
        var screen = as(people.national(Role.ANALYST)).at(preview());
        assertThat(screen.words())
                .containsPattern("figures differ from the last release\\s*Fewer than 5")
                .contains("Otherwise the next release is that of the next cycle.")
                .doesNotContain("Come back then.", "have submitted and take part: below that");
    }

    @Test
    void tellsADiscardedReleaseFromThePublishedOne() {
        submit();
        var prepared = twoPeople.prepared(cycle);
        var screen = as(people.national(Role.ANALYST)).at(preview());
        assertThat(screen.words()).contains("None was discarded", "One waits", "See it among the releases");
        TestScreen.leave();
        people.national(Role.EDITOR).run(() -> publishing.discard(prepared.getId(), prepared.version(), "For a test"));
        assertThat(as(people.national(Role.ANALYST)).at(preview()).words())
                .contains("No force or at least 5 forces differ from a release that was discarded")
                .contains("None, or 5 or more")
                .contains("None waits");
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "NATIONAL_AUDITOR", "OPERATOR"})
    void isForTheAnalystAlone(Role role) {
        refuses(people.national(role), preview());
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "CHIEF", "CONTRIBUTOR", "AUDITOR"})
    void isClosedToForces(Role role) {
        refuses(people.in(FORCE, role), preview());
    }
}
