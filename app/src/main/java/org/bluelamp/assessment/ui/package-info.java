/** The pages of an assessment: where it stands, its areas, checking, signing off, handing in. */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
