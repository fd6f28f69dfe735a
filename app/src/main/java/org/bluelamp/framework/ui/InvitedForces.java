package org.bluelamp.framework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.CycleState;
import org.bluelamp.framework.Invited;
import org.bluelamp.tenancy.Force;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Topic;

/** Whom a cycle is for, and for the editor the way to invite. */
final class InvitedForces {

    private InvitedForces() {}

    /** @param forces the active forces that it is for */
    static Topic of(Cycle cycle, Invited invited, List<Force> forces, boolean editor) {
        var topic = new Topic(translate("framework.invited"));
        topic.intro(
                invited.everyone()
                        ? translate("framework.invited.everyone")
                        : translate("framework.invited.some", forces.size()));
        if (!invited.everyone()) {
            var names = new UnorderedList();
            forces.forEach(force -> names.add(Wording.said(new ListItem(), force.name())));
            topic.with(new NativeDetails(translate("framework.invited.which"), names));
        }
        var chooses = cycle.state() == CycleState.PLANNED || cycle.state() == CycleState.OPEN && !invited.everyone();
        if (editor && chooses) {
            topic.with(Buttons.row(Buttons.link(
                    translate(invited.everyone() ? "framework.invite.choose" : "framework.invite.more"),
                    FrameworkNavigation.invite(cycle.getId()))));
        }
        return topic;
    }
}
