/** Evidence for programs: what a screen can do with it, under the same permissions. */
@NullMarked
package org.bluelamp.evidence.api;

import org.jspecify.annotations.NullMarked;
