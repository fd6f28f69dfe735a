package org.bluelamp.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.PortalTest;
import org.bluelamp.TestPeople;
import org.bluelamp.TestScreen;
import org.bluelamp.evidence.Classification;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.evidence.EvidenceKind;
import org.bluelamp.evidence.EvidenceService;
import org.bluelamp.evidence.EvidenceStatus;
import org.bluelamp.evidence.Offer;
import org.bluelamp.evidence.SampleFiles;
import org.bluelamp.evidence.Subject;
import org.bluelamp.evidence.TestSubjects;
import org.bluelamp.identity.Actor;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.ScaleRadios;
import org.bluelamp.uikit.Tick;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;

@PortalTest
class EvidencePanelTest {

    private static final Offer OFFER = new Offer(
            "Surveillance schedule 2026",
            EvidenceKind.POLICY,
            LocalDate.of(2026, 3, 14),
            Classification.OFFICIAL,
            true);

    @Autowired
    ApplicationContext context;

    @Autowired
    EvidencePanels panels;

    @Autowired
    EvidenceService service;

    @Autowired
    EvidenceFolder folder;

    @Autowired
    TestPeople people;

    private final Subject subject;
    private final String force = TestPeople.freshForce();
    private final AtomicInteger changes = new AtomicInteger();

    EvidencePanelTest(@Autowired ConfigurableListableBeanFactory beans) {
        subject = TestSubjects.of(beans).open("MH07");
    }

    private Evidence offered() {
        return people.contributor(force)
                .call(() -> service.offerLink(subject, OFFER, "https://force.example/schedule"));
    }

    private EvidencePanel shownTo(Actor actor, boolean open) {
        TestScreen.of(context, actor, "org.bluelamp.nowhere");
        var panel = panels.panel(
                subject,
                folder.of(subject),
                false,
                "Working needs one accepted item from the last 24 months.",
                open,
                changes::incrementAndGet);
        UI.getCurrent().add(panel);
        return panel;
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream().map(EvidencePanelTest::words).toList();
    }

    private static void press(String words) {
        var button = _find(NativeButton.class).stream()
                .filter(it -> it.isVisible() && words(it).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " among " + buttons()));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void saysWhatThereIsInWordsAndShapes() {
        offered();
        var panel = shownTo(people.chief(force), true);
        assertThat(words(panel))
                .contains("Surveillance schedule 2026")
                .contains("Policy, dated 14 March 2026. OFFICIAL")
                .contains("Offered by contributor of " + force)
                .contains("Working needs one accepted item from the last 24 months.");
        assertThat(panel.getElement().getOuterHTML()).contains("data-icon=\"half\"");
        assertThat(buttons()).as("a chief officer reads").isEmpty();
        var link = _get(Anchor.class, spec -> spec.withPredicate(it -> words(it).contains("schedule")));
        assertThat(link.getHref()).isEqualTo("https://force.example/schedule");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void letsTheLeadAcceptAndTellsThePage() {
        var item = offered();
        var panel = shownTo(people.lead(force), true);
        assertThat(buttons())
                .containsExactly(
                        "Accept, Surveillance schedule 2026",
                        "Send back, Surveillance schedule 2026",
                        "Withdraw, Surveillance schedule 2026",
                        "Add evidence, MH07");
        press("Accept");
        assertThat(changes).hasValue(1);
        assertThat(words(panel)).contains("Accepted by force-lead".replace("force-lead", "lead of " + force));
        assertThat(buttons()).noneMatch(it -> it.startsWith("Accept"));
        assertThat(folder.evidence(item.getId()).accepted()).isTrue();
    }

    @Test
    void asksTheLeadForAReasonAndKeepsWhatWasTyped() {
        var item = offered();
        var panel = shownTo(people.lead(force), true);
        press("Send back");
        press("Send back");
        var reason = _get(TextArea.class);
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Say what is needed instead");
        _setValue(reason, "Offer the one that PC Hollis signed");
        assertThat(words(panel)).contains("PC Hollis");
        press("Send back");
        assertThat(words(panel)).contains("Needed instead: Offer the one that PC Hollis signed");
        assertThat(folder.evidence(item.getId()).status()).isEqualTo(EvidenceStatus.RETURNED);
        assertThat(changes).hasValue(1);
    }

    /** Somebody decides on two of one standard, and looks at the second before the first is done. */
    @Test
    void keepsAHalfWrittenReasonWhileAnotherItemIsDecided() {
        offered();
        offered();
        shownTo(people.lead(force), true);
        press("Send back");
        var reason = _get(TextArea.class);
        reason.setValue("Half of it");

        press("Accept");

        assertThat(_get(TextArea.class)).isSameAs(reason);
        assertThat(reason.getValue()).isEqualTo("Half of it");
        assertThat(folder.of(subject)).filteredOn(Evidence::accepted).hasSize(1);
    }

    @Test
    void showsHowItStandsWhenSomebodyElseWasFaster() {
        var item = offered();
        var panel = shownTo(people.lead(force), true);
        service.accept(item.getId(), item.version());
        press("Send back");
        _setValue(_get(TextArea.class), "Too old");
        press("Send back");
        assertThat(words(panel)).contains("was changed by somebody else").contains("Accepted by");
        assertThat(folder.evidence(item.getId()).accepted()).isTrue();
    }

    @Test
    void offersNothingToDoWhereNothingMayChange() {
        offered();
        shownTo(people.lead(force), false);
        assertThat(buttons()).isEmpty();
    }

    @Test
    void keepsWithdrawnItemsApart() {
        offered();
        var panel = shownTo(people.contributor(force), true);
        press("Withdraw");
        assertThat(words(panel)).contains("No evidence yet").contains("1 withdrawn item");
    }

    @Test
    void withdrawsWhatCountsOnlyWhenAskedTwice() {
        var item = offered();
        var panel = shownTo(people.lead(force), true);
        press("Accept");
        press("Withdraw");
        assertThat(words(panel)).contains("It is accepted and counts.");
        press("Cancel");
        assertThat(folder.evidence(item.getId()).accepted()).isTrue();
        press("Withdraw");
        press("Withdraw it");
        assertThat(folder.evidence(item.getId()).status()).isEqualTo(EvidenceStatus.WITHDRAWN);
    }

    @Test
    void showsHowItStandsNowAndLeavesTheOpenFormAlone() {
        var panel = shownTo(people.contributor(force), true);
        press("Add evidence");
        assertThat(words(panel)).doesNotContain("Evidenced");
        panel.now(true, "Embedded needs one accepted item from the last 12 months.");
        assertThat(words(panel))
                .contains("Evidenced")
                .contains("Embedded needs")
                .doesNotContain("Working needs");
        panel.now(false, "");
        assertThat(words(panel)).doesNotContain("Evidenced").doesNotContain("accepted item");
        _assertOne(OfferForm.class);
    }

    @Test
    void saysEverythingThatIsMissingAndLosesNothing() {
        shownTo(people.contributor(force), true);
        press("Add evidence");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Uptake by role");
        press("Offer this evidence");
        assertThat(words(_get(ErrorSummary.class)))
                .contains("Choose a file")
                .contains("Choose what kind of evidence it is")
                .contains("Enter the date of the evidence, for example 14 March 2026")
                .contains("Choose a classification")
                .contains("Confirm that it says nothing about anybody’s health");
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Uptake by role");
        assertThat(folder.of(subject)).isEmpty();
    }

    @Test
    void keepsTheFileWhileTheRestOfTheFormIsMended() {
        var panel = shownTo(people.contributor(force), true);
        press("Add evidence");
        var content = SampleFiles.docx();
        send("uptake.docx", content);
        fill();
        _setValue(_get(DatePicker.class), LocalDate.of(2099, 1, 1));
        press("Offer this evidence");
        assertThat(words(_get(ErrorSummary.class)))
                .contains("Enter a date that is today or earlier")
                .doesNotContain("Choose a file");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 9, 30));
        press("Offer this evidence");
        assertThat(words(panel)).contains("Data extract, dated 30 September 2026. OFFICIAL-SENSITIVE");
        _assertNone(OfferForm.class);
        assertThat(changes).hasValue(1);
        var download =
                _get(Anchor.class, spec -> spec.withPredicate(it -> words(it).startsWith("Uptake by role")));
        assertThat(DownloadKt._download(download)).isEqualTo(content);
    }

    @Test
    void saysBesideTheFieldWhyAFileIsNotTaken() {
        shownTo(people.contributor(force), true);
        press("Add evidence");
        send("uptake.docx", SampleFiles.text("no package"));
        assertThat(words(_get(FileField.class))).contains("What is in this file is not DOCX");
        press("Offer this evidence");
        assertThat(words(_get(ErrorSummary.class))).contains("Choose a file");
        send("uptake.docx", SampleFiles.docx());
        assertThat(words(_get(FileField.class))).doesNotContain("What is in this file is not DOCX");
    }

    @Test
    void takesALinkInstead() {
        var panel = shownTo(people.contributor(force), true);
        press("Add evidence");
        chooseLink();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Address")), "javascript:alert(1)");
        fill();
        press("Offer this evidence");
        assertThat(words(_get(ErrorSummary.class))).contains("Enter a whole address");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Address")), "https://force.example/uptake");
        press("Offer this evidence");
        assertThat(words(panel)).contains("Uptake by role");
        assertThat(folder.of(subject))
                .singleElement()
                .extracting(Evidence::isFile)
                .isEqualTo(false);
    }

    @Test
    void handsAFileOutAsADownloadAlone() throws Exception {
        var content = SampleFiles.pdf("");
        var item = people.contributor(force).call(() -> {
            try (var received = service.receive("a b.pdf", content.length, new ByteArrayInputStream(content))) {
                return service.offerFile(subject, OFFER, received);
            }
        });
        shownTo(people.auditor(force), true);
        var response = (VaadinServletResponse) VaadinResponse.getCurrent();
        Opening.of(folder, item.getId())
                .handleDownloadRequest(new DownloadEvent(
                        VaadinRequest.getCurrent(), response, VaadinSession.getCurrent(), new Element("a")));
        var answer = response.getHttpServletResponse();
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("a%20b.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void speaksWelsh() {
        offered();
        TestScreen.of(context, people.lead(force), "org.bluelamp.nowhere");
        UI.getCurrent().setLocale(Locale.of("cy"));
        var panel = panels.panel(subject, folder.of(subject), true, "", true, () -> {});
        UI.getCurrent().add(panel);
        assertThat(words(panel))
                .contains("Polisi, dyddiedig 14 Mawrth 2026")
                .contains("Derbyn")
                .doesNotContain("Evidence");
    }

    @Test
    void putsTheFormAwayOnCancel() {
        shownTo(people.contributor(force), true);
        press("Add evidence");
        _assertOne(OfferForm.class);
        press("Cancel");
        _assertNone(OfferForm.class);
        assertThat(changes).hasValue(0);
    }

    private static void send(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, "application/octet-stream", content);
        MockVaadin.clientRoundtrip(false);
    }

    @SuppressWarnings("unchecked")
    private static void fill() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Uptake by role, bands only");
        ((Select<EvidenceKind>) _get(Select.class)).setValue(EvidenceKind.DATA_EXTRACT);
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 9, 30));
        ((ScaleRadios<Classification>) radios("Classification")).setValue(Classification.OFFICIAL_SENSITIVE);
        _get(Tick.class).setValue(true);
    }

    /** As a click on the second choice. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseLink() {
        ScaleRadios source = radios("What do you want to add?");
        source.setValue(OfferForm.Source.LINK);
    }

    private static ScaleRadios<?> radios(String question) {
        return _find(ScaleRadios.class).stream()
                .filter(it -> it.getQuestion().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
