/** The screens of proof: what leaves, how to check it, and the checkpoints to keep. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.proof.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
