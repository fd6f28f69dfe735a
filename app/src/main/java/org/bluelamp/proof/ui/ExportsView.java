package org.bluelamp.proof.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.Seals;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.identity.Requires;
import org.bluelamp.proof.CheckpointPost;
import org.bluelamp.proof.Checkpoints;
import org.bluelamp.proof.ForcesCheckpoints;
import org.bluelamp.proof.TakeAway;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.NextPanel;
import org.bluelamp.uikit.PageHead;
import org.bluelamp.uikit.Topic;

/** Taking the history away, checking it without the portal, and the checkpoints that make the check strong. */
@Route(ProofNavigation.EXPORTS)
@Requires(Permission.EXPORT_HISTORY)
class ExportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TakeAway takeAway;
    private final Checkpoints checkpoints;
    private final CheckpointPost post;
    private final ForcesCheckpoints ofForces;
    private final ForceDirectory forces;
    private final Seals seals;
    private final Clock clock;

    ExportsView(
            TakeAway takeAway,
            Checkpoints checkpoints,
            CheckpointPost post,
            ForcesCheckpoints ofForces,
            ForceDirectory forces,
            Seals seals,
            Clock clock) {
        this.takeAway = takeAway;
        this.checkpoints = checkpoints;
        this.post = post;
        this.ofForces = ofForces;
        this.forces = forces;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return translate("proof.exports.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(translate("proof.exports.title")).lead(translate("proof.exports.lead")));
        if (seals.before(Long.MAX_VALUE, 1).isEmpty()) {
            add(new EmptyState(translate("proof.exports.none.title"), translate("proof.exports.none.text")));
            return;
        }
        var name = translate("proof.exports.file", Actor.current().force(), UkDay.today(clock));
        add(
                new NextPanel(
                        translate("proof.exports.take.title"),
                        translate("proof.exports.take.text"),
                        new ZipLink(takeAway, name)),
                howToCheck(name),
                new CheckpointTopic(checkpoints, before(event), () -> beforeEnter(event)));
        if (Actor.current().may(Permission.CHOOSE_CHECKPOINT_READERS)) {
            add(new ReadersTopic(post));
        }
        if (Actor.current().may(Permission.READ_FORCES_CHECKPOINTS)) {
            add(new ForcesTopic(ofForces, forces));
        }
    }

    /** An address that makes no sense asks for the newest. */
    private static long before(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProofNavigation.BEFORE)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
    }

    private static Topic howToCheck(String name) {
        return new Topic(translate("proof.check.title"))
                .with(
                        new Paragraph(translate("proof.check.lead")),
                        new OrderedList(
                                new ListItem(translate("proof.check.unpack")),
                                step("proof.check.python", "python3 verify.py " + name + " --checkpoint kept.txt"),
                                step(
                                        "proof.check.java",
                                        "./bluelamp verify-history " + name + " --checkpoint kept.txt")),
                        new Paragraph(translate("proof.check.keep")));
    }

    private static ListItem step(String words, String command) {
        var code = new Pre(command);
        code.addClassName("seal");
        return new ListItem(new Paragraph(translate(words)), code);
    }
}
