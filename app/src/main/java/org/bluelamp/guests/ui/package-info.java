/** The pages of a force's guests, and of one's own visits. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.guests.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
