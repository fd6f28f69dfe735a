/** What identity tells programs: who they are here. */
@NullMarked
package org.bluelamp.identity.api;

import org.jspecify.annotations.NullMarked;
