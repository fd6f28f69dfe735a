/** Allowed to import nothing, and imports its neighbour: what the verification of rooms must refuse. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package canary.rooms.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
