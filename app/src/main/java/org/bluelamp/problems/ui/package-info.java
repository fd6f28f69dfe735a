/** How a screen says what a rule refused. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.problems.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
