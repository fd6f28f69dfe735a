/**
 * How forces compare, without any one being told. A release is made once from the facts of a frozen cycle, by a database
 * role of its own that reads nothing else; it is published and never changes.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity::ui",
            "problems",
            "problems::api",
            "uikit",
            "uikit::chart",
            "disclosure",
            "history",
            "history::spi",
            "framework",
            "framework::ui",
            "assessment"
        })
@NullMarked
package org.bluelamp.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
