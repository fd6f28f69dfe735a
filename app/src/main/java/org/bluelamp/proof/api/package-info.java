/** Proof for programs: {@code /api/v1/history/export} and {@code /api/v1/history/checkpoints}. */
@NullMarked
package org.bluelamp.proof.api;

import org.jspecify.annotations.NullMarked;
