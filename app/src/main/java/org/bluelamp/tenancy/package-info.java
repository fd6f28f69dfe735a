/**
 * Which force. The lowest room: it says who may see a row, and nothing else.
 *
 * <p>Every connection that leaves the pool is pinned to one force (or to the national plane) by {@link
 * org.bluelamp.tenancy.Pin}; PostgreSQL's row security then decides. See docs/decisions/0002.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bluelamp.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
