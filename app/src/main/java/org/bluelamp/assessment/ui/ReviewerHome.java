package org.bluelamp.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.bluelamp.assessment.Reviewing;
import org.bluelamp.evidence.ui.EvidencePanels;
import org.bluelamp.framework.ui.Wording;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Role;
import org.bluelamp.identity.ui.RoleHome;
import org.bluelamp.uikit.EmptyState;
import org.bluelamp.uikit.Note;
import org.bluelamp.uikit.PageHead;

/** Home of a reviewer: the one area that a force opened to them, to be read. */
@org.springframework.stereotype.Component
class ReviewerHome implements RoleHome {

    private final Reviewing reviewing;
    private final EvidencePanels evidence;

    ReviewerHome(Reviewing reviewing, EvidencePanels evidence) {
        this.reviewing = reviewing;
        this.evidence = evidence;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.role() == Role.GUEST_REVIEWER;
    }

    @Override
    public Component build() {
        var reviewed = reviewing.reviewed();
        var home = new Div(
                new PageHead(Wording.phrase(reviewed.area().title())).lead(translate("assessment.reviewed.lead")),
                Note.info(translate("assessment.reviewed.told")),
                Note.info(translate("assessment.reviewed.who-sees")));
        if (reviewed.nothingYet()) {
            home.add(new EmptyState(
                    translate("assessment.reviewed.nothing"), translate("assessment.reviewed.nothing.text")));
        }
        reviewed.asked()
                .forEach(standard -> home.add(
                        new ReviewedStandard(reviewed, standard, evidence.shown(reviewed.evidence(standard.code())))));
        return home;
    }
}
