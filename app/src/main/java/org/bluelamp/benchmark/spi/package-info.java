/** What later rooms bring to the benchmark. */
@NamedInterface("spi")
@NullMarked
package org.bluelamp.benchmark.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
