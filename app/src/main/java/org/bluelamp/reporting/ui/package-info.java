/** The page on which reports are taken away. */
@NullMarked
package org.bluelamp.reporting.ui;

import org.jspecify.annotations.NullMarked;
