/**
 * What can go wrong, said once: nothing there, changed meanwhile, not allowed by a rule; and the rule of what people write in
 * their own words, which most rooms take. A low room that knows no feature.
 * Screens show these in the user's words; programs get them as RFC 9457 problems.
 */
@ApplicationModule(allowedDependencies = {"uikit"})
@NullMarked
package org.bluelamp.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
