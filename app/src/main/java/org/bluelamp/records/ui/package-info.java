/** The pages of redactions, disposals and holds. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.records.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
