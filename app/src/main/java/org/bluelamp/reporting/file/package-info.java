/** Reports as files: one model of what is said, and a writer for each form. Knows nothing of what the words tell. */
@NullMarked
package org.bluelamp.reporting.file;

import org.jspecify.annotations.NullMarked;
