/**
 * How forces compare, without any one being told. A release is made once from the facts of a frozen cycle, by a database
 * role of its own that reads nothing else; it is attacked, published by a second person, and never changes.
 *
 * <p>{@code figures} computes what it shows, {@code attack} goes after it, {@code spi} is for rooms that bring a figure of
 * their own.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity::ui",
            "problems",
            "problems::api",
            "problems::ui",
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
