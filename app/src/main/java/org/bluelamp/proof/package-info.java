/**
 * How the history proves itself to somebody who does not trust whoever runs the portal: signed checkpoints that leave the system, the
 * export that an auditor takes away, and the verifiers that need neither server nor network. The bytes stand in
 * docs/history-format.md, the reasons in decision 0011.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "identity",
            "identity::ui",
            "history",
            "history::spi",
            "problems",
            "problems::api",
            "problems::ui",
            "notices",
            "uikit"
        })
@NullMarked
package org.bluelamp.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
