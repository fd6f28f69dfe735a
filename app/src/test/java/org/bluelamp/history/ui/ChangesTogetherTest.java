package org.bluelamp.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluelamp.PortalTest;
import org.bluelamp.TestAssessments;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.TestStatements;
import org.bluelamp.assessment.Transitions;
import org.bluelamp.history.AtThePrompt;
import org.bluelamp.history.ChangeCursor;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.history.ToldChange;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Facts that one submission hands to the benchmark are one line on screens, and each its own in files and for programs. */
@PortalTest
class ChangesTogetherTest {

    /** As many standards as the edition asks a force with every capability. */
    private static final int FACTS = 93;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestAssessments assessments;

    @Autowired
    Transitions transitions;

    @Autowired
    ChangeLog log;

    @Autowired
    HistoryExport export;

    private final String force = TestPeople.freshForce();
    private Actor auditor;

    @BeforeEach
    void submitsReopensAndSubmitsAgain() {
        auditor = people.auditor(force);
        var cycle = assessments.cycle(TestAssessments.EDITION);
        var submitted = assessments.submitted(force, assessments.open(force, cycle), true);
        var reopened = people.chief(force)
                .call(() -> transitions.reopen(submitted.getId(), submitted.version(), "LG01 was read wrongly"));
        assessments.submitted(force, reopened, true);
    }

    @Test
    void readsAsOneLineEach() {
        assertThat(headlines(list(ChangeFilter.NONE, 100, Locale.UK)))
                .filteredOn(words -> words.contains("benchmark") && words.contains("facts"))
                .containsExactly(
                        "Handed 93 facts to the benchmark",
                        "Took 93 facts back from the benchmark",
                        "Handed 93 facts to the benchmark");
        assertThat(headlines(list(ChangeFilter.NONE, 100, Texts.WELSH))).contains("Rhoddwyd 93 ffaith i’r meincnod");
        assertThat(headlines(list(ofInterest(), 100, Locale.UK)))
                .contains("Handed 93 facts to the benchmark")
                .hasSizeLessThan(30);
    }

    @Test
    void goesOnFromPageToPageAndMeetsEveryLineOnce() {
        var whole = headlines(list(ChangeFilter.NONE, 100, Locale.UK));
        var seen = new ArrayList<String>();
        ChangeCursor after = null;
        do {
            var from = after;
            var page = auditor.call(() -> log.list(ChangeFilter.NONE, from, 2, Locale.UK));
            seen.addAll(headlines(page.changes()));
            after = page.older();
        } while (after != null);
        assertThat(seen).isEqualTo(whole);
    }

    @Test
    void asksNoQueryForALine() {
        list(ChangeFilter.NONE, 100, Locale.UK);
        assertThat(TestStatements.during(() -> list(ChangeFilter.NONE, 100, Locale.UK)))
                .as("told today, page, names")
                .hasSize(3);
    }

    @Test
    void losesNoneWhoAskForAll() {
        var facts = ChangeFilter.read(name -> name.equals("entity") ? "submitted_fact" : null);
        assertThat(list(facts, 500, Locale.UK)).hasSize(3 * FACTS).allMatch(told -> told.together() == 1);
        assertThat(auditor.call(() -> log.page(ChangeFilter.NONE, null, 500, Locale.UK))
                        .changes())
                .filteredOn(told -> told.change().entity().equals("submitted_fact"))
                .hasSize(3 * FACTS);
        assertThat(csv().lines().filter(line -> line.contains("submitted_fact")))
                .hasSize(3 * FACTS);
    }

    @Test
    void opensInPlaceWithEveryOneOfThem() {
        try (var screen =
                TestScreen.of(context, auditor, "org.bluelamp.history").at("history")) {
            var line = _find(NativeButton.class, spec -> spec.withText("Handed 93 facts to the benchmark"))
                    .getFirst();
            _click(line);
            assertThat(line.getElement().getAttribute("aria-expanded")).isEqualTo("true");
            var opened = _get(ChangesTogether.class);
            assertThat(_find(opened, Anchor.class)).hasSize(FACTS);
            assertThat(opened.getElement().getTextRecursively())
                    .contains("LG01 handed to the benchmark")
                    .contains("Evidenced: No, Rating: 0")
                    .doesNotContain("Only the newest");
            var head = list(ofInterest(), 100, Locale.UK).stream()
                    .filter(told -> told.together() == FACTS)
                    .findFirst()
                    .orElseThrow();
            var newest = auditor.call(() -> log.together(head.change().id(), Locale.UK));
            assertThat(new ChangesTogether(newest, 1200).getElement().getTextRecursively())
                    .contains("Only the newest 93 of 1,200 are shown. The file of this list has all of them.");
            var page = _find(opened, Anchor.class).getFirst().getHref();
            _click(line);
            _assertNone(ChangesTogether.class);
            assertThat(screen.at(page).words())
                    .contains("handed to the benchmark")
                    .contains("Fingerprint");
        }
    }

    /** Its numbers of transactions begin anew, and come a second time. */
    @Test
    void keepsApartWhatWasDoneOnAServerThatWasRestored() throws SQLException {
        var head = head();
        try (var owner = AtThePrompt.owner()) {
            owner.run(
                    "insert into change (force, xid, at, role_used, home_force, request, purpose, entity, operation, retention,"
                            + " payload_hash) select force, xid, at - interval '2 days', 'system', '', '', '', entity, operation, '', ''"
                            + " from change where id = '" + head + "'");
        }
        assertThat(head()).as("a line of as many").isEqualTo(head);
        assertThat(together(auditor, head)).isEqualTo(FACTS);
    }

    private UUID head() {
        return list(ChangeFilter.NONE, 100, Locale.UK).stream()
                .filter(told -> told.together() == FACTS)
                .findFirst()
                .orElseThrow()
                .change()
                .id();
    }

    @Test
    void isNobodyElsesToOpen() {
        var head = head();
        assertThat(together(auditor, head)).isEqualTo(FACTS);
        assertThat(together(people.auditor(TestPeople.freshForce()), head)).isZero();
        assertThatThrownBy(() -> together(people.chief(force), head)).isInstanceOf(AccessDeniedException.class);
    }

    /** Its edition has no Welsh of its standards yet. */
    @Test
    void marksAStandardsStatementThatIsThereInEnglishOnly() {
        var other = TestPeople.freshForce();
        var assessment = assessments.open(other, assessments.cycle(TestAssessments.EDITION));
        assessments.answer(other, assessment, "LG01", 2);
        var reader = people.auditor(other);
        try (var screen = TestScreen.of(context, reader, "org.bluelamp.history")) {
            UI.getCurrent().setLocale(Texts.WELSH);
            screen.at("history?entity=answer");
            _click(_find(NativeButton.class).stream()
                    .filter(button -> button.getText().contains("LG01"))
                    .findFirst()
                    .orElseThrow());
            assertThat(_find(_get(ChangeDetails.class), Paragraph.class)
                            .getFirst()
                            .getElement()
                            .getAttribute("lang"))
                    .isEqualTo("en");
        }
    }

    private int together(Actor actor, UUID head) {
        return actor.call(() -> log.together(head, Locale.UK)).size();
    }

    private static ChangeFilter ofInterest() {
        return ChangeFilter.read(name -> name.equals("interest") ? "assessment" : null);
    }

    private List<ToldChange> list(ChangeFilter filter, int size, Locale language) {
        return auditor.call(() -> log.list(filter, null, size, language)).changes();
    }

    private static List<String> headlines(List<ToldChange> changes) {
        return changes.stream().map(told -> told.headline().words()).toList();
    }

    private String csv() {
        var bytes = new ByteArrayOutputStream();
        auditor.run(() -> {
            try {
                export.write(ChangeFilter.NONE, ListFormat.CSV, Locale.UK, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
