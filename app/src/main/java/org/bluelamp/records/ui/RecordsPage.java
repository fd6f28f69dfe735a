package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.bluelamp.identity.Actor;
import org.bluelamp.identity.Permission;
import org.bluelamp.problems.ui.WorkPage;
import org.bluelamp.records.Erasing;
import org.bluelamp.records.Erasure;
import org.bluelamp.records.ErasureState;
import org.bluelamp.uikit.Buttons;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Topic;

/** A page of this room. */
abstract class RecordsPage extends WorkPage {

    /** So many lines stand on a page. */
    static final int LINES = 50;

    /** Of one more than stand on a page, those that do. */
    static <T> List<T> lines(List<T> found) {
        return found.subList(0, Math.min(LINES, found.size()));
    }

    /**
     * For whoever asked, while nobody has decided: the way to take it back. Nothing to anybody else.
     *
     * @param may what asking needs
     * @param again draws the page as it then stands
     */
    final void offerBack(Erasure erasure, Erasing<?> erasing, Permission may, Runnable again) {
        var actor = Actor.current();
        if (erasure.state() != ErasureState.ASKED || !erasure.askedBy().equals(actor.personId()) || !actor.may(may)) {
            return;
        }
        add(new Topic(translate("records.withdraw"))
                .intro(translate("records.withdraw.text"))
                .with(Buttons.row(Buttons.secondary(translate("records.withdraw"), _ -> {
                    if (attempt(() -> erasing.withdraw(erasure.getId(), erasure.version()))) {
                        again.run();
                    }
                }))));
    }

    static Status status(ErasureState state) {
        var words = translate("records.state." + state.code());
        return switch (state) {
            case ASKED -> Status.needsSomeone(words);
            case WITHDRAWN -> Status.open(words);
            case APPROVED -> Status.underWay(words);
            case REFUSED -> Status.refused(words);
            case DONE -> Status.ok(words);
        };
    }
}
