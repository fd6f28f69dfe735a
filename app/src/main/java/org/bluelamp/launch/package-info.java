/**
 * What happens before the portal opens its doors: a data folder, the embedded database server in it, and the line that says the
 * portal is ready. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bluelamp.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
