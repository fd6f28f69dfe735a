package org.bluelamp.reporting;

import org.bluelamp.reporting.file.ReportFormat;

/** @param name as it is saved, with its ending; says nothing of the force */
public record ReportFile(String name, ReportFormat format, byte[] bytes) {}
