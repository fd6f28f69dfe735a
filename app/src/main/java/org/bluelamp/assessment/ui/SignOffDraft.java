package org.bluelamp.assessment.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bluelamp.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What a chief officer has ticked, chosen and written before signing. Kept for their visit, so that a reload or a look at another
 * page loses none of it; an assessment that has changed since then is read anew.
 */
final class SignOffDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private final String key;
    final TreeSet<String> read = new TreeSet<>();
    String statement = "";
    String question = "";
    boolean declared;

    @Nullable Boolean takesPart;

    private SignOffDraft(String key) {
        this.key = key;
    }

    static SignOffDraft of(Assessment assessment) {
        var key = SignOffDraft.class.getName() + "/" + assessment.getId() + "/" + assessment.version();
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(key) instanceof SignOffDraft kept) {
            return kept;
        }
        var draft = new SignOffDraft(key);
        session.setAttribute(key, draft);
        return draft;
    }

    /** The standards that are read, as they are handed in. */
    SortedSet<String> read() {
        return new TreeSet<>(read);
    }

    /** Once it is signed or sent back. */
    void forget() {
        VaadinSession.getCurrent().setAttribute(key, null);
    }
}
