package org.bluelamp.reporting;

import java.util.List;
import org.bluelamp.reporting.file.ReportFormat;
import org.bluelamp.tenancy.Coded;

/** Which reports there are, and in which forms; the first is the one that is given to whoever asks for none. */
public enum ReportKind implements Coded {
    /** What a force reads from a release about itself; for its lead and its chief officer. */
    OWN(ReportFormat.PDF, ReportFormat.XLSX),
    /** A version of it that names nobody and that the force may publish. */
    ANONYMISED(ReportFormat.PDF),
    /** A release for the service as a whole; for the national service. */
    THEMES(ReportFormat.DOCX, ReportFormat.PDF);

    private final List<ReportFormat> formats;

    ReportKind(ReportFormat... formats) {
        this.formats = List.of(formats);
    }

    public List<ReportFormat> formats() {
        return formats;
    }

    /** What the file of this kind is called. */
    public String fileName(ReportFormat format) {
        return "benchmark-" + code() + "." + format.ending();
    }
}
