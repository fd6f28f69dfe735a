package org.bluelamp.reporting;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bluelamp.benchmark.Release;
import org.bluelamp.benchmark.ReleaseService;
import org.bluelamp.history.History;
import org.bluelamp.problems.Refused;
import org.bluelamp.reporting.file.Report;
import org.bluelamp.reporting.file.ReportFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Over which every report is handed: of a published release, in a form that its kind has, and told to the history first. */
@Component
class ReportDesk {

    private final ReleaseService releases;
    private final History history;
    private final JsonMapper json;

    ReportDesk(ReleaseService releases, History history, JsonMapper json) {
        this.releases = releases;
        this.history = history;
        this.json = json;
    }

    /** The published release with this id; one that still waits for its second person is absent, for everybody. */
    Release published(UUID id) {
        return releases.publishedWith(id);
    }

    /** If the history cannot be told, nothing leaves. */
    ReportFile hand(Report report, ReportKind kind, ReportFormat format, Release release) {
        if (!kind.formats().contains(format)) {
            throw Refused.field("format", "reporting.refused.format");
        }
        var detail = new TreeMap<>(Map.of(
                "kind", kind.code(),
                "format", format.ending(),
                "language", report.locale().getLanguage(),
                "title", release.title()));
        history.tell("report", release.getId(), "exported", json.writeValueAsString(detail));
        return new ReportFile(kind.fileName(format), format, format.write(report));
    }
}
