/**
 * What must not be told. A low room that knows no feature: it spots what looks like a person in free text, and holds the
 * floors and bands under which figures are published.
 */
@ApplicationModule(allowedDependencies = {"uikit"})
@NullMarked
package org.bluelamp.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
