package org.bluelamp.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bluelamp.identity.Actor;

/** What waits for somebody besides the work that their home is about. A room may offer one as a bean; the shell shows each in the
 * head of the home. */
public interface Waiting {

    /** Empty where nothing waits, and where it is not this actor's to do. */
    Optional<Component> on(Actor actor);
}
