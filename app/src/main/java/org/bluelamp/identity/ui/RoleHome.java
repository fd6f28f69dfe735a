package org.bluelamp.identity.ui;

import com.vaadin.flow.component.Component;
import org.bluelamp.identity.Actor;

/** What a role sees first. Each room that has a home for a role offers one as a bean; the shell shows the one that serves. */
public interface RoleHome {

    boolean serves(Actor actor);

    Component build();
}
