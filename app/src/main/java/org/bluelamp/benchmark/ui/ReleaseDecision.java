package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluelamp.benchmark.Publishing;
import org.bluelamp.benchmark.Release;
import org.bluelamp.identity.Actor;
import org.bluelamp.problems.ui.FormFields;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.ErrorSummary;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.Topic;

/** The second person's decision about a prepared release: publish it, for good, or discard it with a reason. */
class ReleaseDecision extends Div {

    private final TextArea reason = new TextArea(translate("benchmark.discard.reason"));
    private final FormFields fields;
    private final Consumer<Release> decided;

    /** @param problems on top of the page */
    ReleaseDecision(Release release, Publishing publishing, ErrorSummary problems, Consumer<Release> decided) {
        this.decided = decided;
        addClassName("gap-l");
        reason.setWidthFull();
        fields = new FormFields(problems).add("reason", reason);
        var publish = new Topic(translate("benchmark.publish"));
        add(
                release.preparedBy().equals(Actor.current().personId())
                        ? publish.with(Note.info(translate("benchmark.publish.not-you")))
                        : publish.with(
                                Note.warn(
                                        translate("benchmark.publish.note"), translate("benchmark.publish.note.text")),
                                Buttons.row(Buttons.primary(
                                        translate("benchmark.preview.publish"),
                                        _ -> decide(() -> publishing.publish(release.getId(), release.version()))))),
                new Topic(translate("benchmark.discard"))
                        .with(
                                reason,
                                Buttons.row(Buttons.secondary(
                                        translate("benchmark.discard"),
                                        _ -> decide(() -> publishing.discard(
                                                release.getId(), release.version(), reason.getValue()))))));
    }

    private void decide(Supplier<Release> decision) {
        fields.attempt(() -> decided.accept(decision.get()));
    }
}
