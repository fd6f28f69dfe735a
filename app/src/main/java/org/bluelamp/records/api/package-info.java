/** Redactions, disposals and holds for programs. */
@NullMarked
package org.bluelamp.records.api;

import org.jspecify.annotations.NullMarked;
