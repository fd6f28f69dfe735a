/**
 * The attacker: plays curious forces, coalitions of up to three, an analyst and an outsider over a whole series of releases,
 * and counts what can be worked out. A release that it breaks is not published.
 *
 * <p>It sees what a reader of the product sees, its own and its coalition's answers, what everybody knows (who takes part,
 * size, place), and is generously told which forces changed their answers since the release before. It never sees another
 * force's answers: those only judge its claims.
 */
@NullMarked
package org.bluelamp.benchmark.attack;

import org.jspecify.annotations.NullMarked;
