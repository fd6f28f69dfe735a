/**
 * What a room to the right tells about its own records, so that the history reads in its words. Such a room offers a
 * {@link org.bluelamp.history.spi.Story} as a bean; the history knows none of them by name.
 */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.history.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
