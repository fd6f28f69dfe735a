package org.bluelamp.benchmark.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.bluelamp.benchmark.ParticipationService.Participation;
import org.bluelamp.framework.Cycle;
import org.bluelamp.framework.ui.FrameworkNavigation;
import org.bluelamp.tenancy.ForceDirectory;
import org.bluelamp.uikit.Topic;

/** The forces that have not submitted, the first of them, and the way to all. */
final class Outstanding {

    private static final int MOST = 12;

    private Outstanding() {}

    static Topic topic(Cycle cycle, List<Participation> all, ForceDirectory forces) {
        var open = all.stream().filter(Participation::outstanding).toList();
        var topic = new Topic(translate("benchmark.outstanding"));
        if (open.isEmpty()) {
            topic.intro(translate("benchmark.outstanding.none"));
        } else {
            if (open.size() > MOST) {
                topic.intro(translate("benchmark.outstanding.first", MOST, open.size()));
            }
            topic.with(new ForceRows(forces).table(open.stream().limit(MOST).toList()));
        }
        return topic.with(new Paragraph(
                new Anchor(FrameworkNavigation.participation(cycle.getId()), translate("benchmark.outstanding.all"))));
    }
}
