/**
 * Mail that leaves the portal. A low room that knows no feature: others hand it letters, and it sends them later, as often as
 * it takes. Each letter belongs to one force.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "identity"})
@NullMarked
package org.bluelamp.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
