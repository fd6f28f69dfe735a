/**
 * The demonstration: 48 invented forces with a closed cycle, its release, and an open one in which two are unfinished. Made
 * through the same services as a person's work, and only into an empty database. A top room: it may use every other.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "identity",
            "history",
            "history::spi",
            "framework",
            "evidence",
            "assessment",
            "benchmark",
            "benchmark::figures",
            "help",
            "guests"
        })
@NullMarked
package org.bluelamp.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
