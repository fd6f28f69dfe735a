/**
 * The release engine: from what participating forces submitted to figures that give none of them away. Pure: no database,
 * no clock, no person. What comes out is all that a release may ever show.
 */
@NamedInterface("figures")
@NullMarked
package org.bluelamp.benchmark.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
