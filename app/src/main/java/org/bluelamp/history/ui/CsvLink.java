package org.bluelamp.history.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.Locale;
import org.bluelamp.history.ChangeFilter;
import org.bluelamp.history.HistoryExport;
import org.bluelamp.uikit.Icon;

/** The list as it is asked for, all of it, written to the reader as it is read. */
class CsvLink extends Anchor {

    CsvLink(ChangeFilter filter, HistoryExport export, LocalDate today, Locale locale) {
        var name = translate("history.csv.file", today.toString());
        setHref(handler(filter, export, name, locale), AttachmentType.DOWNLOAD);
        add(Icon.DOWNLOAD.drawn(), new Span(translate("history.csv.download")));
        setClassName("btn small text");
    }

    private static DownloadHandler handler(ChangeFilter filter, HistoryExport export, String name, Locale locale) {
        return event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.setFileName(name);
            event.setContentType("text/csv; charset=utf-8");
            export.csv(filter, locale, event.getOutputStream());
        };
    }
}
