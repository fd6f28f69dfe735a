/** What warns on a form. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.disclosure.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
