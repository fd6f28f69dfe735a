/**
 * The frame round every page, and the pages that belong to no room: home, help, accessibility, privacy, not found, failed.
 * The top room: it may import every other and nobody imports it. Views do not name their frame; it finds them.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "identity::ui", "framework", "problems", "uikit"})
@NullMarked
package org.bluelamp.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
