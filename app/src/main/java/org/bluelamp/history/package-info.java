/**
 * Who changed what. The table {@code change} is the record, written by the database itself; this room reads it, tells of
 * what is no row-change, and serves the record as it was. It can be added to by nobody's hand and changed by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "calendar",
            "identity",
            "identity::ui",
            "uikit",
            "problems",
            "problems::api",
            "problems::ui"
        })
@NullMarked
package org.bluelamp.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
