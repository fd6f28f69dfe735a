/**
 * Writes the export: one zip with everything that a stranger needs to verify it.
 */
@NullMarked
package org.bluelamp.proof.kit;

import org.jspecify.annotations.NullMarked;
