/** What other rooms may add to the check of a tenant-config folder. */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.tenancy.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
