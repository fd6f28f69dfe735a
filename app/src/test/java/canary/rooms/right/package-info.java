/** The neighbour. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package canary.rooms.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
