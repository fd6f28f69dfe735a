/**
 * What the API of every room has in common: problems, versions in headers, pages of lists. A room's controller throws what
 * its services throw; {@link org.bluelamp.problems.api.ProblemResolver} turns it into the answer.
 *
 * <ul>
 *   <li>{@link org.bluelamp.problems.api.IfMatch} and {@link org.bluelamp.problems.api.IfNoneMatch} as
 *       {@code @RequestHeader} parameters; without the header the answer is 428.
 *   <li>{@link org.bluelamp.problems.api.Versioned} answers with an ETag.
 *   <li>{@link org.bluelamp.problems.api.PageAsked}, {@link org.bluelamp.problems.api.Cursor} and
 *       {@link org.bluelamp.problems.api.Page} for lists.
 *   <li>{@link org.bluelamp.problems.api.Given} for fields that a body must have.
 * </ul>
 */
@NamedInterface("api")
@NullMarked
package org.bluelamp.problems.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
