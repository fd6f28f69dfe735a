/**
 * Who. People as a force knows them, their roles, and the one table of what a role may do.
 *
 * <p>{@link org.bluelamp.identity.Permission} is that table; {@link org.bluelamp.identity.Requires} asks it, at routes and
 * at services. {@link org.bluelamp.identity.Actor} is whoever is at work on this thread; work of the
 * portal's own, which nobody asks for, is done in {@link org.bluelamp.identity.Rounds}.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "problems", "problems::api", "uikit"})
@NullMarked
package org.bluelamp.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
