/** Editions and cycles for programs. */
@NullMarked
package org.bluelamp.framework.api;

import org.jspecify.annotations.NullMarked;
