/** A force's guests, and one's own visits, for programs. */
@NullMarked
package org.bluelamp.guests.api;

import org.jspecify.annotations.NullMarked;
