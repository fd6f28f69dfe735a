package org.bluelamp.history.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.bluelamp.history.file.ListFormat;
import org.springframework.http.HttpHeaders;

/** A list of the history as the file that a call asks for, kept by nobody on its way. */
final class ListAnswer {

    /** Of a list as CSV, as a route names what it gives. */
    static final String CSV = "text/csv;charset=UTF-8";

    /** Writes the list, under the caller's own rights. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private ListAnswer() {}

    /** @param name of the file, without its ending */
    static void give(String name, ListFormat format, HttpServletResponse response, Content content) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format.ending() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        content.write(response.getOutputStream());
    }
}
