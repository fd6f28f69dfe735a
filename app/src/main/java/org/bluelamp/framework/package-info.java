/**
 * What is asked, and when. An edition is one dated set of standards with its scale and rules, as data; a cycle is the
 * national window in which forces assess themselves against one edition.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "tenancy::spi",
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
package org.bluelamp.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
