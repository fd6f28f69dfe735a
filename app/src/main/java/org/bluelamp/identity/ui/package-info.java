/** What identity offers to screens: the sign-in pages, the gate before every route, and a home for each role. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
