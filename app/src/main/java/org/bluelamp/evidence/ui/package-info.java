/**
 * What evidence offers to screens: a panel beside whatever it is for, made by {@link
 * org.bluelamp.evidence.ui.EvidencePanels}.
 */
@NamedInterface("ui")
@NullMarked
package org.bluelamp.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
