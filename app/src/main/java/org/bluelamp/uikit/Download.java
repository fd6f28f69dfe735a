package org.bluelamp.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** A file made when it is asked for. It is never kept by a cache, because what it holds is one force's. */
public class Download extends Anchor {

    private Download(String words, DownloadHandler handler) {
        setHref(handler, AttachmentType.DOWNLOAD);
        add(Icon.DOWNLOAD.drawn(), new Span(words));
        setClassName("btn small");
    }

    /**
     * @param fileName as it is saved, with its ending
     * @param contentType {@code text/csv; charset=utf-8}
     * @param content made in the request that fetches it, under the reader's own rights
     */
    public static Download button(String words, String fileName, String contentType, Supplier<byte[]> content) {
        return new Download(words, handler(fileName, contentType, content));
    }

    /** The same as a plain link, in a list. */
    public static Download link(String words, String fileName, String contentType, Supplier<byte[]> content) {
        Download download = button(words, fileName, contentType, content);
        download.removeClassNames("btn", "small");
        download.removeAll();
        download.setText(words);
        return download;
    }

    private static DownloadHandler handler(String fileName, String contentType, Supplier<byte[]> content) {
        return event -> {
            byte[] bytes = content.get();
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.setFileName(fileName);
            event.setContentType(contentType);
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
    }
}
