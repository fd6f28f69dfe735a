/** Participation, releases, and a force's own place among them. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.benchmark.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
