/** What a page does: read whose page it is from its address, and say what a rule refused. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.problems.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
