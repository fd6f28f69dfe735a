/** Assessments and answers for programs. */
@NullMarked
package org.bluelamp.assessment.api;

import org.jspecify.annotations.NullMarked;
