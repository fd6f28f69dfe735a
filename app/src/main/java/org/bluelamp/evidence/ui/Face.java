package org.bluelamp.evidence.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.bluelamp.evidence.Evidence;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.history.spi.Erasures;
import org.bluelamp.uikit.DateText;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Status;
import org.bluelamp.uikit.Words;

/** What one piece of evidence looks like to everybody who may read it. */
final class Face {

    private Face() {}

    static Component icon(Evidence item) {
        return (item.isFile() ? Icon.FILE : Icon.LINK).drawn();
    }

    /** Leads to the file or the address. */
    static Component title(EvidenceFolder folder, Evidence item) {
        if (item.isFile()) {
            var link = new Anchor(Opening.of(folder, item.getId()), item.title());
            link.add(Words.hidden(
                    translate("evidence.download-of", item.fileName().orElseThrow())));
            return link;
        }
        var address = item.link().orElseThrow();
        if (address.contains(Erasures.MARKER)) {
            return new Span(item.title());
        }
        var link = new Anchor(address, item.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.add(Words.hidden(translate("evidence.opens-elsewhere")));
        return link;
    }

    /** {@code Policy, dated 14 March 2026. OFFICIAL} */
    static Span about(Evidence item) {
        return paragraph(translate(
                "evidence.about",
                translate("evidence.kind." + item.kind().code()),
                DateText.day(item.dated()),
                item.classification().code()));
    }

    static Span paragraph(String text) {
        var span = Words.meta(text);
        span.getStyle().set("display", "block");
        return span;
    }

    static Status status(Evidence item) {
        var word = translate("evidence.status." + item.status().code());
        return switch (item.status()) {
            case OFFERED -> Status.underWay(word);
            case ACCEPTED -> Status.ok(word);
            case RETURNED -> Status.needsSomeone(word);
            case WITHDRAWN -> Status.open(word);
        };
    }
}
