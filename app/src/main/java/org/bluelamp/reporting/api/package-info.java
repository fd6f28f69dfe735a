/** Reports for programs. */
@NullMarked
package org.bluelamp.reporting.api;

import org.jspecify.annotations.NullMarked;
