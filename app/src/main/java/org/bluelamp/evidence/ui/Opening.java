package org.bluelamp.evidence.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.bluelamp.evidence.EvidenceFolder;
import org.bluelamp.problems.Absent;
import org.springframework.security.access.AccessDeniedException;

/** Hands a file to the browser, to be kept and never to be shown: whatever it holds, it is not run as a page of ours. */
final class Opening {

    private Opening() {}

    static DownloadHandler of(EvidenceFolder folder, UUID id) {
        return event -> {
            var response = event.getResponse();
            try (var file = folder.open(id)) {
                file.headers().forEach(response::setHeader);
                event.setContentType(file.mediaType());
                event.setContentLength(file.size());
                file.sendTo(event.getOutputStream());
            } catch (Absent | AccessDeniedException e) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }
}
