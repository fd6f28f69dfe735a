package org.bluelamp.proof.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.bluelamp.proof.TakeAway;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Texts;

/** The whole history with its proof, made when it is asked for. */
class ZipLink extends Anchor {

    ZipLink(TakeAway takeAway, String name) {
        var locale = Texts.locale();
        DownloadHandler handler = event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.setFileName(name);
            event.setContentType("application/zip");
            takeAway.write(locale, event.getOutputStream());
        };
        setHref(handler, AttachmentType.DOWNLOAD);
        add(Icon.DOWNLOAD.drawn(), new Span(translate("proof.exports.take.button")));
        setClassName("btn primary");
    }
}
