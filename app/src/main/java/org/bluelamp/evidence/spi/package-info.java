/** What a room implements so that evidence can be offered for its subjects. */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.evidence.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
