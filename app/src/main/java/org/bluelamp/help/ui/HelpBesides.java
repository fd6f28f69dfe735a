package org.bluelamp.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.bluelamp.assessment.Standing;
import org.bluelamp.assessment.spi.BesideStandard;
import org.bluelamp.framework.Standard;
import org.bluelamp.help.SharingKind;
import org.bluelamp.help.Strength;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;

/** From a gap the way to help, from a strength the way to offer it; for whoever may ask, while the force asks for itself. */
@SpringComponent
class HelpBesides implements BesideStandard {

    @Override
    public List<Link> links(Standing standing, Standard standard) {
        if (!Actor.current().may(Permission.ASK_HELP) || standing.ended().isPresent()) {
            return List.of();
        }
        if (Strength.gapIn(standing, standard.code())) {
            return List.of(link("help.beside.help", SharingKind.HELP, standing, standard));
        }
        return Strength.in(standing, standard.code())
                ? List.of(link("help.beside.practice", SharingKind.PRACTICE, standing, standard))
                : List.of();
    }

    private static Link link(String key, SharingKind kind, Standing standing, Standard standard) {
        return new Link(
                translate(key, standard.code()),
                HelpNavigation.write(kind, standing.edition().code(), standard.code()));
    }
}
