/**
 * How the history proves itself to somebody who does not trust whoever runs the portal: seals, signed checkpoints, the export
 * that leaves, and the verifiers that need neither server nor network.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bluelamp.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
