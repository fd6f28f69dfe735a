/** Cycles and editions on screens; the national editor runs the one and everybody reads both. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.framework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
