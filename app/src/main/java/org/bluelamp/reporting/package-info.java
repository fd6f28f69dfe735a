/**
 * Reports to take away: a force's own, a version of it that the force may publish, and the national team's themes of a
 * release. What a report says is decided once, in a {@code file.Report}; the writers in {@code file} put it on pages and
 * into cells and know nothing of forces. No figure is made here: each is read from the release, or is the force's own. See
 * docs/decisions/0021.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "identity",
            "problems",
            "problems::api",
            "problems::ui",
            "uikit",
            "uikit::chart",
            "disclosure",
            "history",
            "history::spi",
            "framework",
            "assessment",
            "benchmark",
            "benchmark::figures",
            "benchmark::spi",
            "benchmark::ui"
        })
@NullMarked
package org.bluelamp.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
