/** What a room to the right implements to stand beside a standard. */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.assessment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
