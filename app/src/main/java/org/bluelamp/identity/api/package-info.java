/** Whoever calls, for programs; and the gate before every controller. */
@NullMarked
package org.bluelamp.identity.api;

import org.jspecify.annotations.NullMarked;
