package org.bluelamp.records.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluelamp.history.ChangeLog;
import org.bluelamp.history.ToldChange;
import org.bluelamp.history.ui.KindWords;
import org.bluelamp.records.Redaction;
import org.bluelamp.uikit.Texts;

/** Out of what redactions take something, {@code Answer LG09, Comment}, and never what they take. */
final class RedactedPlaces {

    private final ChangeLog log;
    private final Map<UUID, ToldChange> sources = new HashMap<>();

    RedactedPlaces(ChangeLog log, List<Redaction> redactions) {
        this.log = log;
        log.those(redactions.stream().map(Redaction::source).toList(), Texts.locale())
                .forEach(told -> sources.put(told.change().id(), told));
    }

    String words(Redaction redaction) {
        var kind = KindWords.kind(redaction.entity());
        var field = log.field(redaction.entity(), redaction.field(), Texts.locale());
        var subject = subject(redaction);
        return subject.isEmpty()
                ? translate("records.redaction.place.unnamed", kind, field)
                : translate("records.redaction.place", kind, subject, field);
    }

    /** A record that is called by the very text out of which something goes is not called here. */
    private String subject(Redaction redaction) {
        var source = sources.get(redaction.source());
        if (source == null) {
            return "";
        }
        var subject = source.headline().subject();
        return source.change().of(redaction.field()).contains(subject) ? "" : subject;
    }
}
