/**
 * What a force says of itself: its assessment in a cycle, its answers, what they score, where the gaps are, who signed.
 *
 * <p>Two doors lead from here across forces, and no others: {@code participation}, which the national service reads, and
 * {@code submitted_fact}, which the benchmark's own database role reads. See docs/decisions/0003.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "identity",
            "identity::ui",
            "problems",
            "problems::api",
            "problems::ui",
            "disclosure",
            "disclosure::ui",
            "notices",
            "guests",
            "guests::spi",
            "uikit",
            "uikit::chart",
            "history",
            "history::spi",
            "evidence",
            "evidence::spi",
            "evidence::ui",
            "framework",
            "framework::ui",
        })
@NullMarked
package org.bluelamp.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
