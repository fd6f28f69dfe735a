/** What a room to the right knows about who may come in. */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
