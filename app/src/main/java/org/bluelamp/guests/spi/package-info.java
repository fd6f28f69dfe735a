/** What a room to the right implements so that a part of what it keeps can be opened to a guest. */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.guests.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
