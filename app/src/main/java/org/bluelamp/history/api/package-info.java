/** The history for programs: {@code /api/v1/history}. */
@NullMarked
package org.bluelamp.history.api;

import org.jspecify.annotations.NullMarked;
