/** The screens of the history: the list, one change, and the home of those who read it. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
