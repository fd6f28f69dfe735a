/**
 * Help by name, by choice. From a gap a force asks the national service for help; from a strength it offers other forces what
 * works. The chief officer confirms exactly what is sent, and it can be taken back at any time. See docs/decisions/0018.
 *
 * <p>This room stands beside the benchmark and neither knows the other: asking is in no release and is joined to none. What
 * crosses are two tables of copies, {@code help_request} and {@code practice}; what comes back is {@code help_case}.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity::ui",
            "problems",
            "problems::api",
            "problems::ui",
            "disclosure",
            "disclosure::ui",
            "uikit",
            "history",
            "history::spi",
            "notices",
            "framework",
            "framework::ui",
            "assessment",
            "assessment::spi",
        })
@NullMarked
package org.bluelamp.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
