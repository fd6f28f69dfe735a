package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashSet;
import java.util.UUID;
import org.bluelamp.identity.People;
import org.bluelamp.records.Erasure;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Facts;
import org.bluelamp.uikit.Numbers;

/** Who asked, who decided, and what went: alike for redactions and disposals. */
final class ErasureFacts {

    private ErasureFacts() {}

    static Facts of(Erasure erasure, People people) {
        return of(erasure, people, "records.count");
    }

    /** @param counted the key of what the number of changes counts */
    static Facts of(Erasure erasure, People people, String counted) {
        var ids = new HashSet<UUID>();
        ids.add(erasure.askedBy());
        erasure.decidedBy().ifPresent(ids::add);
        var names = people.names(ids);
        var facts = new Facts()
                .add(translate("records.askedBy"), names.getOrDefault(erasure.askedBy(), translate("records.somebody")))
                .add(translate("records.asked"), DateText.moment(erasure.askedAt()));
        erasure.decidedBy()
                .ifPresent(by -> facts.add(
                        translate("records.decidedBy"), names.getOrDefault(by, translate("records.somebody"))));
        erasure.decidedAt().ifPresent(at -> facts.add(translate("records.decided"), DateText.moment(at)));
        erasure.note().ifPresent(note -> facts.add(translate("records.note"), note));
        erasure.doneAt().ifPresent(at -> facts.add(translate("records.done"), DateText.moment(at)));
        erasure.count().ifPresent(count -> facts.add(translate(counted), Numbers.whole(count)));
        erasure.digest().ifPresent(digest -> facts.add(translate("records.digest"), digest));
        return facts;
    }
}
