package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import org.bluelamp.calendar.UkDay;
import org.bluelamp.history.file.ListFormat;
import org.bluelamp.uikit.Icon;
import org.bluelamp.uikit.Texts;

/** The list as it is asked for, all of it, as CSV and as PDF. */
class FileLinks extends Div {

    /** Writes the list in the request that fetches it, under the reader's own rights. */
    interface Content {
        void write(ListFormat format, Locale locale, OutputStream out) throws IOException;
    }

    /** @param name key of the file's name, which takes the day and the ending */
    FileLinks(String name, Clock clock, Content content) {
        addClassNames("btns", "gap", "files");
        for (var format : ListFormat.values()) {
            add(link(translate(name, UkDay.today(clock).toString(), format.ending()), format, content));
        }
    }

    private static Anchor link(String name, ListFormat format, Content content) {
        var link = new Anchor();
        link.setHref(handler(name, format, content, Texts.locale()), AttachmentType.DOWNLOAD);
        link.add(Icon.DOWNLOAD.drawn(), new Span(translate("history.download." + format.ending())));
        link.setClassName("btn small text");
        return link;
    }

    private static DownloadHandler handler(String name, ListFormat format, Content content, Locale locale) {
        return event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.setFileName(name);
            event.setContentType(format.mediaType());
            content.write(format, locale, event.getOutputStream());
        };
    }
}
