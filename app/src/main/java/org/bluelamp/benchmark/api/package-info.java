/** Releases and participation for programs. */
@NullMarked
package org.bluelamp.benchmark.api;

import org.jspecify.annotations.NullMarked;
