package org.bluelamp.evidence.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.identity.People;

/** Names of colleagues, read once for all panels of a screen rather than once for each. */
final class Names {

    private record Read(Map<UUID, String> byId) {}

    private final People people;

    Names(People people) {
        this.people = people;
    }

    String of(UUID person) {
        var ui = UI.getCurrentOrThrow();
        var read = ComponentUtil.getData(ui, Read.class);
        if (read == null || !read.byId().containsKey(person)) {
            read = new Read(people.all());
            ComponentUtil.setData(ui, Read.class, read);
        }
        return read.byId().getOrDefault(person, "");
    }
}
