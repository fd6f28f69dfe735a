/** What a force says by name, the national inbox, and the practice that forces offer. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.help.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
