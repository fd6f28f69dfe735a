/** Which day it is. A low room that knows no feature: every room, and what screens are built from, counts days by it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.bluelamp.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
